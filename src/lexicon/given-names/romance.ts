// Given names that are common in French, Italian, Portuguese and Spanish, where English and German have them not.

export const FRENCH = `
  adeline aicha alain alban albane alexandre alexia alix amandine anais angelique anne-sophie annick
  antoine apolline armand armelle arnaud aude aurelie aurelien aurore axelle baptiste barnabe bastien
  benedicte benoit bernadette bertrand blandine brice camille capucine carine carole cecile cedric celia
  chantal christelle christophe clarisse claude claudine clemence clement clementine clotilde coline
  coralie corentin corinne damien delphine denis didier dorian edouard eleonore elodie eloise emeline
  emeric emilie emilien emmanuel emmanuelle enora esteban estelle etienne eugenie fabien fabrice fanny
  faustine flavie flora florent floriane francine francois francoise frederic frederique gael gaelle
  gaetan gaspard gautier genevieve georges geraldine germain ghislain ghislaine gilles gislaine gregoire
  guillaume gustave gwenael gwenaelle henri herve hugues jacques jean-baptiste jean-claude jean-louis
  jean-luc jean-marc jean-michel jean-paul jean-philippe jean-pierre jocelyne joelle josiane julien
  juliette justine karim karine laetitia laure laurene laurent laurette leila lilian lise loic lorene
  louis-marie louna luc lucie lucien ludivine ludovic mael maelle magali malo manon marc-antoine margaux
  marguerite marie-christine marie-claude marie-laure marie-pierre marine martine mathieu matthieu maud
  maxence maxime mireille mylene myriam nadege nathalie noemie nolwenn oceane odile olivier ophelie pascal
  pascale patrice perrine philippe pierre pierre-yves raphaelle regis remi remy renaud rodolphe romain
  romane roxane salome sandrine sebastien severine solene solenne stephane sylvain sylvaine sylvie
  thibault thibaut thierry timothee ugo valentine victoire violaine virginie viviane xavier yann yasmine
  yohan yolande yvan yves zelie
`;

export const SOUTHERN = `
  adolfo adriana adriano agustin ainhoa aitor alba alberta alberto aldo alejandra alejandro alessandra
  alessandro alessia alessio alfonso alfredo alonso alvaro amalia ambrogio amparo ana anabel andres angel
  angelo anibal antonella antonello antonieta antonio araceli arantxa ariadna ariel armando arturo augusto
  aurora azucena bartolome beatriz begona belen benedetta benito bernardo berta bianca blanca borja
  braulio bruna caio camila carles carlo carlos carlota carmela carmelo catalina caterina celso cesar
  cesare charo chema chiara chico cinzia ciro claudio concetta corrado cosimo cristian cristiana cristiano
  cristina cristobal daniele dario davide debora delia diego dolores domenico domingo donatella edgardo
  edoardo eduarda eduardo eleonora elia elisa elisabetta eliseo eloy elvira emilia emiliano emilio
  encarnacion enric enrica enrico enrique enzo ernesto estefania estela esteve ettore eugenia eugenio
  ezequiel fabiana fabio fabricio fabrizio facundo fatima federica federico felipe ferdinando fernanda
  fernando filippa filippo fiorella flavia flavio florencia francesc francesca francesco francisca
  francisco franco gabriela gaetano gennaro genoveva gerardo gerson giacomo giada gian gianfranco gianluca
  gianluigi gianni gilberto ginevra gino giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio
  giuseppe giuseppina gonzalo gorka graciela grazia guadalupe guido guilherme guillem guillermo gustavo
  heitor helena henrique hernan humberto ignacio igor iker ilaria imma immaculada inaki inigo inmaculada
  isabela isidro ismael itziar ivana ivo jacinto jacobo jacopo jaime janaina javier jeronimo jimena joana
  joao joaquim joaquin joaquina jordi jorge jose josefa josefina josep juana juliana julio katia kiko
  koldo larissa lauro leandro leonardo leonor leopoldo leticia lidia liliana livia lorena lorenza lorenzo
  lourdes lucia luciana luciano lucrecia ludovica ludovico luigi luigia luiz macarena maddalena mafalda
  magdalena maite manolo marcela marcello marcelo marcio marcos margarida margarita margherita mariana
  mariangela mariano mariateresa maribel marisa marisol maristella marta massimiliano massimo mateo mateus
  matheus matias matilde matteo maura mauricio maurizio mauro maximo merce mikel milena miquel mirella
  moises montserrat nacho nayara nazaret nerea neus niccolo nicoletta noelia norberto nuno nuria octavio
  omar oriol orlando ornella osvaldo ovidio pablo paco paola paolo pascual pasquale patricio patrizia pau
  paulina paulo pedro pepe pere piedad pierluigi piero pietro pilar priscila quique rafaela raffaele
  raffaella raimundo raissa ramiro ramon raul regina renata renato renzo ricard ricardo riccardo roberto
  rocco rocio rodolfo rodrigo rogelio rogerio roque rosalia rosana rosanna rosario ruben rui sabina
  salvador salvatore samuele sandro santiago santino saverio sebastiano serena sergi sergio silvana silvio
  simona sofia stefania stefano susana tarcisio telmo teo teodoro thais thiago tiago tiziana tiziano tomas
  tommaso umberto unai valentina valentino valeria valerio vasco vicenta vicente vicenzo vincenza vincenzo
  vinicius virgilio vito vittoria vittorio viviana xabier xavi ximena xoan yago yaiza zaira
`;
