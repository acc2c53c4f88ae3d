// Given names that are common in German, Dutch and the north of Europe, where English has them not.

export const GERMAN = `
  achim adalbert adele adelheid adolf agathe agnes albert albrecht alexander alfons alina aline alois
  alwin amelie andre andreas anett anette angelika anita anja anke anna-lena annalena annegret anneliese
  annemarie annett annette annika anselm antje anton arend arnd arne arnim arno arnulf artur astrid august
  axel babette barbel bastian beate beatrice bernd bernhard bernward bert berthold bertram bettina birgit
  birgitta birte bjorn bodo boris brigitte britta bruno burkhard carina carola carolin carsten cathrin
  celine christel christiane christof christoph claus clemens conny constantin cordula corinna cornelia
  dagmar daniela detlef detlev dieter dietmar dietrich dirk dominik dominique dorothea dorte eberhard
  eckart eckhard edda edeltraud egon ekkehard elfriede elisabeth elke elmar emil enno erhard erich erna
  ernst erwin esther evi ewald fabian fabienne falk falko felix ferdinand finn florian franca franka franz
  franziska frauke friederike friedhelm friedrich fritz gabi gabriele georg gerd gerda gerhard gerlinde
  gernot gero gertrud gesa gesine gisela gitta gottfried gregor gudrun gunnar gunter gunther gustav hanna
  hannelore hannes hanno hans harald hartmut hartwig hedwig heide heidemarie heike heiko heiner heinrich
  heinz helene helga helge hella helma helmut helmuth hendrik henning henriette henrik hermann hilde
  hildegard hilla hinnerk holger horst hubert hubertus ida ilka ilona ilse imke ina ines inga inge
  ingeborg ingo ingolf insa irina irmgard isabell iso iva jakob jana janina janine jannik janos jasmin
  jens jessika joachim jochen johann johanna johannes jonas jorg jorn josef josefine jost juergen juliane
  jurgen justus jutta kai karin karina karla karlheinz karola karolin karoline karsten katharina kathe
  kathi kathrin katja katrin kerstin kilian klaus klemens knut konrad konstantin konstanze korbinian
  kristian lara lars lasse lea lena leni lennart lenny leonhard leonie leopold levin lieselotte lilli lina
  linus lisbeth lorenz lothar lotte luca luis luisa lukas lutz magda maik maike maja malte manfred manuel
  manuela mara marcel marco mareike maren margarete margarethe margit margot margret mariella marina mario
  marita markus marleen marlies marten martina mathias mathilde mats matthias maximilian mechthild meike
  meinhard merle michel miriam mirjam mirko mona monika moritz nadine nadja natalia natascha nele nico
  nicolai niklas nikolai nikolaus nils norbert oda olaf olga ottmar otto peer petra philine philipp pia
  rafael raimund rainer ralf ramona raphael reimund reiner reinhard reinhild reinhold renate rene ricarda
  rieke rolf roman romy ronja ronny rosa rosemarie rosi roswitha rudi rudiger rudolf sabine sascha
  sebastian selina sibylle siegbert siegfried siegmar siegmund sigmar sigrid silke silvia simone sina
  sonja stefan stefanie steffen steffi stephan stine susann susanne svea sven svenja swantje swenja tabea
  tanja tatjana thekla theo theodor thilo thorben thorsten thure till tilman tilo timo tino tobias torben
  torsten traute udo ulf uli ulla ulli ulrich ulrike urs ursel uta ute uwe valentin verena veronika viktor
  viktoria volker volkmar walburga waldemar walther waltraud wencke werner wiebke wieland wilfried wilhelm
  willi willy wiltrud winfried wolfgang wolfram xaver yannick yannik zita
`;

export const NORTHERN = `
  aage agneta aino ake aki aleksi alf anders anitta anna-karin annbjorg anneke anneli annelies anniken
  antti arild arja arjen arnar arto arvid asa asbjorn ashild aske asmund aud aukje bart bas bengt bente
  berit birger birgitte birna birthe bjarne bjork bo borge borje bram britt camilla carin casper cathrine
  christer christoffer cor daan dag ditte dorthe ebba eero egil eija einar eirik eivind elin elina erkki
  eskil esko espen eva-lena evert femke fleur floris fredrik freja frida frits frode geir gerben gerrit
  gert gijs gitte gosta gro gudmund gunilla guro gustaf guus hakan hakon halvard hanne hannele hannu harri
  hasse hedda hege heikki heleen helle inger ingunn ingvild inka ivar jaakko jaap jacco jani janne janneke
  jari jarkko jarle jelle jenni jeppe jeroen jesper joakim johan joke jonna jonne joost jorgen joris
  jorunn josefin jostein jouni juha juhani jukka jussi jytte kaarina kaisa kalle kare kari karianne
  karoliina kasper katariina katri kees keijo kenth kimmo kirsi kjell kjersti kjetil klaas knud koen
  kristiina kristoffer laerke lars-erik lauri leena leif lene lieke liesbeth lieven liisa linn linnea liv
  lone lotta maaike maarit maarten mads magne magnus maija malin margareta margreet marika marit marja
  marjo marjolein markku marko marloes matti mattias merete merja mette mieke mika mikael mikkel mikko
  minke minna mogens morten nanna niek niels nielz nynke ola olafur olav ole olle olli outi ove oystein
  oyvind paal paavo paivi palle paulien peder pekka pelle pernille pertti petri petter petteri pieter piia
  pirjo pirkko poul preben ragnar ragnhild raija randi rasmus reidar riikka riitta rik roel rogier rune
  ruud saara sami sanna sanne sari satu seppo signe sigridur sigrun sigurd silje sindre siri siv sjoerd
  sofie solveig soren stein stig stijn sture svante svein sverre synnove taina tapio teemu terhi terje
  teun thijs thor thore tiina tjeerd toine tomi tommi torbjorn tore torill torstein torunn tove trine
  trond trude truls trygve tuija tuomas turid tuula tuure tuva ulrik vegard veikko vidar vilde ville wim
  wouter yngve
`;
