// Given names that are common in English.

export const ENGLISH = `
  aaron abby abigail ada adam adrian aidan alan alec alex alexa alexandra alexis alfie alfred alice alicia
  alison allan allen allison alyssa amanda amelia amy andrea andrew andy angela angie ann anna annabel anne
  annie anthony antonia april archie arlene arnold arthur ashley aubrey audrey austin ava barbara barry
  becky belinda ben benjamin bernard bernie beth bethany betsy betty beverly bill billy blake bob bobby
  bonnie brad bradley brandon brenda brendan brent brett brian bridget brittany bruce bryan bryce caitlin
  caleb calvin cameron candace carl carla carlton carly carmen carol caroline carolyn carrie casey cassandra
  catherine cathy cecilia chad charles charlie charlotte chelsea cheryl chloe chris christa christian
  christie christina christine christopher christy cindy claire clara clare clarence claudia clayton
  clifford clint clive cody colin colleen connie connor conor constance cora corey courtney craig curtis cy
  cynthia daisy dale dan dana daniel danielle danny daphne darcy darren darryl dave david deanna debbie
  deborah debra declan denise dennis derek derrick desmond devin diana diane dianne dominic don donald donna
  doreen doris dorothy doug douglas drew duncan dustin dylan earl ed eddie edgar edith edmund edward edwin
  eileen elaine eleanor elena eli elijah elise elizabeth ella ellen ellie elliot elliott elsie emily emma
  eric erica erik erika erin ernest ethan eugene eva evan eve evelyn ewan faye felicity fergus fiona frances
  francis frank fred freddie frederick gabriel gabrielle gail gareth gary gavin gayle gemma gene geoff
  geoffrey george georgina gerald gerard gerry gil gilbert giles gillian gina ginny gladys glen glenda glenn
  gloria gordon graeme graham grant greg gregory greta gwen hailey hank hannah harold harriet harry harvey
  hayley heather hector heidi helen henry herbert hilary hillary howard hugh hugo ian imogen ingrid ira
  irene isaac isabel isabella isabelle isla ivan jack jackie jackson jacob jacqueline jade jake james jamie
  jan jane janet janice jared jasmine jason jay jean jeanne jeff jeffrey jen jenna jennifer jenny jeremy
  jerome jerry jess jesse jessica jill jim jimmy jo joan joann joanna joanne jodi jodie jody joe joel joey
  john johnny jon jonah jonathan jordan joseph josephine josh joshua joyce juan judith judy julia julian
  julianne julie juliet justin kaitlyn karen karl kate katelyn katherine kathleen kathryn kathy katie
  katrina katy kayla keith kelly kelsey ken kenneth kerry kevin kim kimberly kirk kirsten kirsty kristen
  kristin kristina kurt kyle kylie larry laura lauren laurence laurie lawrence leah lee leigh len leo leon
  leonard leroy lesley leslie levi lewis liam lily linda lindsay lindsey lionel lisa liz lloyd logan lois
  lola loretta lorraine louis louisa louise lucas lucy luke lydia lynda lynn lynne mackenzie maddie
  madeleine madeline maggie malcolm mandy marc marcia marcus margaret maria marian marianne marie marilyn
  marion marjorie mark marlene marsha martha martin marty marvin mary matt matthew maureen maurice max
  maxine maya megan meghan melanie melinda melissa melvin meredith mia michael michaela micheal michele
  michelle mick miguel mike mikey mildred miles millie miranda mitch mitchell moira mollie molly monica
  morgan morris muriel murray myra nadia nancy naomi natalie natasha nathan nathaniel neal neil nell
  nicholas nick nicola nicolas nicole nigel nina noah noel nora norma norman oliver olivia oscar owen paige
  pam pamela pat patricia patrick patsy patti patty paul paula pauline peggy penelope per-erik percy perry
  pete peter phil philip philippa phillip phoebe phyllis polly poppy quentin rachael rachel ralph randall
  randy raquel ray raymond rebecca reginald renee rhys richard rick ricky rita rob robbie robert roberta rod
  roderick rodney roger roland ron ronald ronnie rory rosalind rosemary ross rowan roxanne roy ruby rupert
  russ russell ruth ryan sabrina sally sam samantha sammy samuel sandra sandy sara sarah scott sean seth
  shane shannon sharon shaun shaw shawn sheila shelby sheldon shelley shelly sheri sherry shirley sid sidney
  simon sinead siobhan sonia sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve
  steven stewart stuart susan susanna susannah susie suzanne sybil sylvia tamara tammy tania tanya tara
  tatiana taylor ted terence teresa terri terry tess thea thelma theodore theresa thomas tiffany tim timothy
  tina toby todd tom tommy toni tony tracey tracy travis trevor tricia trish tristan troy tyler ursula
  valerie vanessa vera vernon veronica vicki vicky victor vince vincent viola vivian vivien wade wallace
  walter wanda warren wayne wendy wesley whitney wilfred willa william willie winston yolanda yvette yvonne
  zac zach zachary zack zara zoe zoey
`;
