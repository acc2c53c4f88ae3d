// French: verbs of speech, word classes around them, and the nouns for those who speak.

import type { SpeechLexicon } from './types.ts';

export const french: SpeechLexicon = {
  language: 'fr',
  say: `
    dit dits disent disait dira dire déclare déclarent déclarait déclaré déclarer explique
    expliquent expliquait expliqué ajoute ajoutent ajoutait ajouté affirme affirment affirmait
    affirmé assure assurent assurait assuré estime estiment estimait estimé indique indiquent
    indiquait indiqué précise précisent précisait précisé souligne soulignent soulignait souligné
    annonce annoncent annoncé raconte racontent racontait raconté confie confient confiait confié
    écrit écrivent écrivait répond répondent répondait répondu demande demandent demandait demandé
    lance lançait lancé poursuit poursuivait poursuivi conclut concluait conclu regrette regrettait
    regretté martèle martelé insiste insistait insisté rappelle rappelait rappelé juge jugeait jugé
    note notait noté observe observait reconnaît reconnaissait reconnu admet admettait admis promet
    promis prévient prévenu avertit averti témoigne témoignait témoigné commente commentait commenté
    résume résumait résumé s'exclame exclame exclamé s'interroge interroge interrogé déplore déploré
    dénonce dénonçait dénoncé tweete tweeté plaide plaidé soupire sourit murmure répète répété
    constate constaté glisse glissé tranche tranché reprend cite cité fait rapporte rapportent
    rapporté relate relaté relève relevé détaille détaillé argumente argumenté rétorque rétorqué
    réplique répliqué ironise ironisé détaillent nuance nuancé concluent interpelle interpellé
    insistent réagit réagi s'indigne indigne indigné s'inquiète inquiète inquiété réclame réclamé
    analyse analysé analysent confirme confirmé confirment certifie rassure rassuré balaie fulmine
    peste tonne complète complété enchaîne ajoutera jure juré plaisante plaisanté avance avancé
    suggère suggéré proteste protesté décrit réjouit félicite désole lamente s'étonne étonne s'agace agace
    s'insurge insurge s'emporte emporte s'enthousiasme enthousiasme s'exaspère exaspère s'alarme alarme
    défend souvient tempère temporise renchérit objecte concède lâche assène riposte grince gronde raille
    ricane persifle acquiesce alerte pointe martèlent`,
  report: `
    qualifie qualifiait qualifié accuse accusait accusé appelle appelait appelé décrit décrivait
    décrypte critique critiqué salue salué condamne condamné évoque évoqué parle parlait parlé réclame
    réclamé veut voulait pense pensait souhaite considère considérait espère craint montre`,
  participles: `
    disant ajoutant affirmant expliquant précisant soulignant estimant assurant déclarant évoquant
    dénonçant rappelant`,
  sources: 'selon|d après|de l avis de|pour',
  saidFrom: '',
  from: '',
  impersonal: 'peut on lire|pouvait on lire|lit on|lisait on|est il écrit|y lit on|indique t on',
  that: 'que qu si',
  openers: 'de à comment pourquoi quand où',
  attitudes: '',
  he: 'il lui',
  she: 'elle',
  they: `ils elles certains certaines d'autres beaucoup plusieurs`,
  speechParts: 'je nous vous j on',
  it: 'ce cela ça c',
  who: 'qui',
  mr: 'm monsieur maître me',
  ms: 'mme mlle madame',
  titles: `
    dr docteur professeur président présidente ministre maire général colonel député députée sénateur
    sénatrice pape juge chancelier chancelière roi reine préfet`,
  men: `
    homme président directeur ministre porte-parole pdg chef patron maire député sénateur avocat procureur
    juge chercheur expert entraîneur joueur auteur réalisateur entrepreneur père fils frère voisin
    professeur médecin secrétaire conseiller préfet policier agriculteur économiste syndicaliste
    candidat dirigeant responsable habitant général colonel sociologue historien`,
  women: `
    femme présidente directrice ministre porte-parole cheffe patronne maire députée sénatrice avocate
    procureure juge chercheuse experte entraîneuse joueuse autrice réalisatrice mère fille sœur voisine
    professeure médecin conseillère préfète policière agricultrice candidate dirigeante responsable
    habitante sociologue historienne infirmière`,
  people: `
    gens personnes habitants experts chercheurs parents témoins critiques autorités policiers
    manifestants enquêteurs syndicats élus avocats salariés proches`,
  again: `
    élu élue édile ministre maire député députée sénateur sénatrice président présidente
    candidat candidate intéressé intéressée trentenaire quadragénaire quinquagénaire sexagénaire
    septuagénaire octogénaire gérant gérante dirigeant dirigeante entrepreneur entrepreneuse
    technicien coach entraîneur entraîneuse joueur joueuse champion championne romancier
    romancière écrivain artiste chanteur chanteuse acteur actrice comédien comédienne cinéaste
    réalisateur réalisatrice auteur autrice socialiste écologiste chercheur chercheuse éleveur
    éleveuse prélat navigateur navigatrice`,
  ages: '',
  things: `
    entreprise société groupe gouvernement ministère agence parti syndicat tribunal police journal
    quotidien rapport étude communiqué lettre association banque institut université église parquet
    préfecture direction commission`,
  roleTails: '',
  thingEndings: '',
  capitalNouns: false,
  verbSecond: false,
  inserts: true,
  dashes: 'open',
  dropsSubject: false,
  postposes: true,
  gluesArticle: false,
  declinesNames: false,
  determiners: `
    le la les l un une des aux ce cet cette ces quelques plusieurs chaque deux trois tout toute tous
    toutes aucun aucune`,
  definites: 'le la l',
  masculines: 'le',
  feminines: 'la',
  possessives: 'son sa ses leur leurs mon ma mes notre nos votre vos',
  prepositions: `
    de d à en dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après
    devant derrière selon malgré dès jusqu comme lors du au aux`,
  of: 'de du des d',
  outlets: '',
  conjunctions: `
    et ou mais donc or ni car quand lorsque lorsqu puisque puisqu alors aussi ainsi où comment pourquoi
    dont ne n pas non même encore puis cependant toutefois`,
  subordinators: 'quand lorsque tandis alors comme si puisque parce après avant',
  separablePrefixes: '',
  auxiliaries: `
    est sont était étaient sera seront serait a ont avait avaient aura aurait ai es soit être avoir peut
    peuvent pouvait doit doivent va vont allait fut été`,
  adverbs: `
    aussi ensuite également encore déjà toujours jamais ainsi notamment hier plus s se y pourtant
    aussitôt aujourd aujourd'hui désormais enfin cependant toutefois néanmoins alors là ici
    maintenant bientôt peut-être sans surtout parfois souvent auparavant finalement certes quant
    voilà voici arrivé arrivée interrogé interrogée contacté contactée`,
  particles: 'de du des d le la von van ben el al der den ter ten di da dos',
  calendar: `
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
    septembre octobre novembre décembre noël pâques hier aujourd'hui demain`,
  labels: `
    dit dite appelé appelée intitulé intitulée surnommé surnommée film livre roman album chanson titre
    terme mot mots expression série opération slogan baptisé baptisée`,
  abbreviations: 'm mm me dr st ste p',
  maleNames: `
    jean pierre michel philippe alain bernard françois nicolas emmanuel jacques daniel christian patrick
    éric eric laurent olivier christophe bruno gérald gérard marc paul louis antoine thomas julien
    xavier édouard edouard jordan gabriel stéphane thierry pascal vincent david guillaume sébastien
    alexandre maxime hugo arnaud benoît yves`,
  femaleNames: `
    marie anne sophie isabelle catherine nathalie sylvie christine valérie marine ségolène martine
    élisabeth elisabeth sandrine julie claire camille céline émilie charlotte hélène laure florence
    françoise brigitte anna aurélie manon léa emma louise alice agnès véronique laurence rachida`,
};
