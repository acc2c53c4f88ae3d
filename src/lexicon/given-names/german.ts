// Given names that are common in German, Dutch and the north of Europe, where English has them not.

export const GERMAN = `
  achim adalbert adele adelheid adolf agathe agnes albert albrecht alexander alfons alina aline alois alwin
  amelie andre andreas anett anette angelika anita anja anke anna-lena annalena annegret anneliese annemarie
  annett annette annika anselm antje anton arend arnd arne arnim arno arnulf artur astrid august axel
  babette barbel bastian beate beatrice bernd bernhard bernward bert berthold bertram bettina birgit
  birgitta birte bjorn bodo boris brigitte britta bruno burkhard carina carola carolin carsten cathrin
  celine christel christiane christof christoph claus clemens conny constantin cordula corinna cornelia
  dagmar daniela detlef detlev dieter dietmar dietrich dirk dominik dominique dorothea dorte eberhard eckart
  eckhard edda edeltraud egon ekkehard elfriede elisabeth elke elmar emil enno erhard erich erna ernst erwin
  esther evi ewald fabian fabienne falk falko felix ferdinand finn florian franca franka franz franziska
  friederike friedhelm friedrich fritz gabi gabriele georg gerd gerda gerhard gerlinde gernot gero gertrud
  gesa gesine gisela gitta gottfried gregor gudrun gunnar gunter gunther gustav hanna hannelore hannes hanno
  hans harald hartmut hartwig hedwig heide heidemarie heike heiko heiner heinrich heinz helene helga helge
  helmut helmuth hendrik henning henriette henrik hermann hilde hildegard hinnerk holger horst hubert
  hubertus ida ilka ilona ilse imke ina ines inga inge ingeborg ingo ingolf irina irmgard isabell iso iva
  jakob jana janina janine janos jasmin jens jessika joachim jochen johann johanna johannes jonas jorg jorn
  josef josefine jost juergen juliane jurgen jutta kai karin karina karla karlheinz karola karolin karoline
  karsten katharina kathi kathrin katja katrin kerstin kilian klaus klemens knut konrad konstantin konstanze
  korbinian kristian lars lasse lea lena leni lennart lenny leonhard leonie leopold levin lilli lina lisbeth
  lorenz lothar lotte luca luis luisa lukas lutz maike maja malte manfred manuel manuela mara marcel marco
  mareike maren margarete margarethe margit margot margret mariella marina mario marita markus marleen
  marlies marten martina mathias mathilde mats matthias maximilian mechthild meike meinhard merle michel
  miriam mirjam mirko mona monika moritz nadine nadja natalia natascha nele nicolai niklas nikolai nikolaus
  nils norbert oda olaf olga ottmar otto peer petra philine philipp pia rafael raimund rainer ralf ramona
  raphael reimund reiner reinhard reinhold renate rene ricarda rieke rolf roman romy ronja rosa rosemarie
  rosi roswitha rudi rudiger rudolf sabine sascha sebastian selina siegbert siegfried siegmar siegmund
  sigmar sigrid silke silvia simone sina sonja stefan stefanie steffen steffi stephan stine susann susanne
  svea sven svenja tabea tanja tatjana thekla theo theodor thilo thorben thorsten thure till tilman tilo
  timo tino tobias torben torsten traute udo ulf uli ulla ulli ulrich ulrike urs ursel uta ute uwe valentin
  verena veronika viktor viktoria volker volkmar walburga waldemar walther waltraud werner wiebke wieland
  wilfried wilhelm willi willy winfried wolfgang wolfram yannick yannik zita
`;

export const NORTHERN = `
  aage agneta aino aki aleksi alf anders anitta anna-karin annbjorg anneke anneli annelies anniken antti
  arild arja arjen arnar arto arvid asa aske asmund aud aukje bart bas bengt bente berit birger birgitte
  birna birthe bjarne bjork bo borge bram britt camilla carin casper cathrine christer christoffer cor daan
  dag ditte dorthe ebba eero egil eija einar eirik eivind elin elina erkki eskil esko espen eva-lena evert
  femke fleur floris frida frits frode geir gerben gerrit gert gijs gitte gosta gro gudmund gunilla guro
  gustaf guus hakan halvard hanne hannele hannu harri hasse hedda heikki heleen helle inger ingunn ingvild
  inka ivar jaakko jaap jacco jani janne janneke jari jarkko jarle jelle jenni jeppe jeroen jesper joakim
  johan joke jonna jonne joost joris jorunn jouni juha juhani jukka jussi jytte kaarina kaisa kalle kari
  karianne karoliina katariina katri kees keijo kenth kimmo kirsi kjell kjersti kjetil klaas knud koen
  kristiina kristoffer lars-erik lauri leena leif lene lieke liesbeth lieven linn linnea liv lone lotta
  maaike maarit maarten mads magne magnus maija malin margareta margreet marika marit marja marjo marjolein
  markku marko marloes matti merete merja mette mieke mika mikael mikkel mikko minke minna mogens morten
  nanna niek niels nielz nynke ola olafur olav ole olle olli outi ove oystein paal paavo palle paulien peder
  pekka pelle pernille pertti petri petter petteri pieter piia pirjo pirkko poul preben ragnar ragnhild
  raija rasmus reidar riikka riitta rik roel rogier rune ruud saara sami sanna sanne sari satu seppo signe
  sigridur sigrun sigurd sindre siri siv sjoerd solveig soren stein stig stijn sture svante svein sverre
  synnove taina tapio teemu terhi terje teun thijs thor thore tiina tjeerd toine tomi tommi tore torill
  torstein torunn tove trine trond trude truls trygve tuija tuomas tuula tuure ulrik vegard veikko vidar
  vilde ville wim wouter yngve
  ake asbjorn ashild borje hakon hege jorgen jostein kare laerke liisa oyvind paivi randi torbjorn turid
`;
