// Given names that are common in English.

export const ENGLISH = `
  aaron abby abigail ada adam adrian aidan aiden alan alasdair alec alex alexa alexandra alexis alfie
  alfred alice alicia alison alistair allan allen allison alyssa amanda amelia amy andrea andrew andy
  angela angharad angie ann anna annabel anne annie anthony antonia aoife april archie arlene arnold
  arthur ashlee ashleigh ashley aubrey audrey austin ava barbara barry becky belinda ben benjamin bernard
  bernie beth bethan bethany betsy betty beverly bill billy blake bob bobby bonnie brad braden bradley
  brandi brandon brayden breanna brenda brendan brent brett brian brianna bridget bridgette britney
  brittany brittney brody bruce bryan bryce caitlin caitlyn caleb callum calum calvin cameron candace
  candice carissa carl carla carlton carly carmen carol caroline carolyn carrie carys casey cassandra
  cassie catherine cathy catriona cecilia chad charlene charles charlie charlotte chelsea chelsey cheryl
  chloe chris christa christi christian christie christina christine christopher christy ciara ciaran
  cindy claire clara clare clarence clarissa claudia clayton clifford clint clive cody colby colin colleen
  connie connor conor constance cora corey cormac courtney craig curtis cy cynthia dafydd daisy dale dan
  dana daniel danielle danny daphne darcy darla darlene darnell darrell darren darryl daryl dave david
  deanna deanne debbie deborah debra declan deidre denise dennis derek dermot derrick deshawn desiree
  desmond devin diana diane dianne dionne dominic don donald donna doreen doris dorothy doug douglas drew
  duane duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edith edmund edna edward edwin eileen
  eilidh elaine eleanor elena eli elijah elise elizabeth ella ellen ellie elliot elliott elsie emily emma
  eoin eric erica erik erika erin ernest ernie ethan ethel euan eugene eunice eva evan eve evelyn ewan
  faye felicity fergal fergus ffion finlay fiona fionn floyd frances francis frank frankie fred freddie
  frederick freya gabriel gabrielle gail gareth garrett gary gavin gayle gemma gene geoff geoffrey george
  georgina geraint gerald gerard gerry gethin gil gilbert giles gillian gina ginny gladys glen glenda
  glenn gloria gordon graeme graham grainne grant greg gregory greta gwen gwendolyn hailey haley hamish
  hank hannah harold harriet harry harvey hayden hayley heather hector heidi helen henry herbert hilary
  hillary howard hugh hugo iain ian imogen imogene ingrid ira irene isaac isabel isabella isabelle isla
  isobel ivan jack jackie jackson jaclyn jacob jacqueline jade jaden jake james jamie jan jane janelle
  janet janice jared jarrod jasmine jason jay jayden jayla jayne jean jeanette jeanne jeannie jeff jeffrey
  jen jenna jennifer jenny jeremy jerome jerry jess jesse jessica jessie jill jillian jim jimmy jo joan
  joann joanna joanne jocelyn jodi jodie jody joe joel joey john johnny jolene jon jonah jonathan jonathon
  jordan joseph josephine josh joshua joyce juan juanita judith judy julia julian julianne julie juliet
  justin kaitlin kaitlyn karen karl kate katelyn katharine katherine kathleen kathryn kathy katie katrina
  katy kayla kaylee keisha keith kellen kelli kellie kelly kelsey ken kendra kenneth kenny kerri kerry
  kevin kiara kim kimberly kirk kirsten kirsty krista kristen kristi kristin kristina kristine kristy
  krystal kurt kyle kylie lachlan lakeisha larry latasha latisha latoya laura lauren laurence laurie
  lawrence leah lee leigh len leo leon leonard leroy lesley leslie levi lewis liam lily linda lindsay
  lindsey lionel lisa liz lloyd logan lois lola lonnie loretta lori lorraine louis louisa louise lucas
  lucille lucinda lucy luke lydia lynda lyndsey lynn lynne mackenzie maddie madeleine madeline maeve
  maggie mairi makayla malcolm mallory mandy marc marcia marcus margaret margie maria marian marianne
  marie marilyn marion marissa marjorie mark marlene marsha martha martin marty marvin mary maryann matt
  matthew maureen maurice max maxine maya mckenzie meagan meaghan megan meghan melanie melinda melissa
  melvin meredith mia michael michaela micheal michele michelle mick miguel mikayla mike mikey mildred
  miles millie mindy miranda mitch mitchell moira mollie molly monica monique morag morgan morris murdo
  muriel murray myra nadia nancy naomi natalie natasha nathan nathaniel neal neil nell nerys niamh
  nicholas nichole nick nicola nicolas nicole nigel nina noah noel nora norma norman oisin oliver olivia
  orla oscar owen padraig paige pam pamela pat patricia patrick patsy patti patty paul paula pauline
  payton peggy penelope per-erik percy perry pete peter peyton phil philip philippa phillip phoebe phyllis
  pippa polly poppy priscilla quentin rachael rachel ralph randall randy raquel ray raymond rebecca
  rebekah reginald renee rhian rhonda rhys richard rick ricky rita rob robbie robert roberta robyn
  rochelle rod roderick rodney roger roisin roland ron ronald ronda ronnie rory rosalie rosalind rosemary
  rosie ross rowan roxanne roy ruairi ruby rupert russ russell ruth ryan sabrina sally sam samantha sammy
  samuel sandra sandy saoirse sara sarah sasha scott sean selena seth shana shane shanice shannon shari
  sharon shaun shauna shaw shawn shawna shayla sheena sheila shelby sheldon shelley shelly sheri sherri
  sherry sheryl shirley sian sid sidney simon sinead siobhan sonia sonya sophia sophie spencer stacey
  staci stacy stan stanley stella stephanie stephen steve steven stewart struan stuart susan susanna
  susannah susie suzanne sybil sylvia tabitha tamara tami tammi tammy tamsin tania tanya tara tasha
  tatiana taylor ted terence teresa teri terrance terrell terrence terri terry tess thea thelma theodore
  theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tonya tracey tracie tracy travis
  trevon trevor tricia trina trish trisha tristan troy tyler tyrell tyrone ursula valerie vanessa vera
  vernon veronica vicki vickie vicky victor vikki vince vincent viola vivian vivien wade wallace walter
  wanda warren wayne wendell wendi wendy wesley whitney wilbur wilfred willa william willie wilma winston
  yolanda yvette yvonne zac zach zachary zack zane zara zoe zoey
`;
