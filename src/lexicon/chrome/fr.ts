// French page furniture.

import type { PhraseTable } from './kinds.ts';

export const fr: PhraseTable = {
  language: 'fr',
  phrases: {
    'ad-label': `
      publicité | publicités | annonce | annonces | contenu sponsorisé | contenu partenaire
      contenus sponsorisés | partenaire | en partenariat avec | la suite après cette publicité
      la suite après la publicité | l'article continue après cette publicité | passer la publicité
      contenu proposé par … | la suite de l'article après … | après cette publicité | fin de la publicité
      publireportage | publi-rédactionnel
      suite de l'article après la publicité | publicité - la suite ci-dessous
      votre contenu continue ci-dessous | cet article continue ci-dessous
      annonces google | liens sponsorisés | lien sponsorisé | liens commerciaux | liens promotionnels
      la suite après la pub
      la suite de votre contenu après cette annonce | la suite après cette annonce
      votre article continue ci-dessous | la suite de l'article après la publicité
    `,
    'skip-link': `
      aller au contenu | aller au contenu principal | aller à la navigation | aller à la recherche
      aller au menu | passer au contenu | passer au contenu principal | accès direct au contenu
      retour en haut | haut de page | retour en haut de page | retour à l'accueil | accéder au contenu
      accéder directement au contenu | aller directement au contenu
    `,
    home: `accueil | page d'accueil | à la une | la une`,
    menu: `
      menu principal | rechercher | recherche | ouvrir le menu | fermer le menu | fermer
      ouvrir la recherche | lancer la recherche | voir plus | voir tout | tout voir | plus | suivant
      précédent | page suivante | page précédente | article suivant | article précédent
      navigation principale | fil d'ariane | vous êtes ici | rubriques | toutes les rubriques | catégories
      archives | afficher plus | charger plus | langue | choisir la langue | retour | annuler | valider
      envoyer | en continu | dernières minutes | navigation des articles | plan du site | plus d'options
      toutes les vidéos | tous les articles | édition | mode sombre
      article plus récent | article plus ancien | messages plus récents | messages plus anciens
      articles plus récents | articles plus anciens | billet précédent | billet suivant
      retour haut de page | lire en une seule page | lire la page suivante | suite page #
      suite en page # | afficher mon profil complet | qui êtes-vous | archives du blog
      quitter la version mobile | revenir en haut
    `,
    'site-page': `
      contact | contactez-nous | nous contacter | qui sommes-nous | à propos | la rédaction | le journal
      notre équipe | publicité et partenariats | annonceurs | recrutement | nous rejoindre
      petites annonces | annonces légales | avis de décès | météo | horoscope | horoscope du jour | votre horoscope du jour | programme tv | jeux
      mots croisés | sudoku | la boutique | boutique | kiosque | newsletters | nos newsletters
      toutes les newsletters | applications | nos applications | aide | aide et contact
      foire aux questions | flux rss | archives du journal | événements | agenda | codes promo
      accessibilité | charte éditoriale | espace presse | faire-part | le journal du jour
    `,
    section: `
      ~actualité | ~actualités | ~actu | ~politique | ~international | ~monde | ~france | ~europe
      ~économie | ~société | ~faits divers | ~justice | ~entreprises | ~bourse | ~finance | ~finances
      ~argent | ~consommation | ~emploi | ~immobilier | ~tech | ~high-tech | ~technologie | ~technologies
      ~numérique | ~sciences | ~science | ~santé | ~environnement | ~planète | ~climat | ~éducation
      ~étudiant | ~sport | ~sports | ~football | ~rugby | ~cyclisme | ~culture | ~cinéma | ~musique
      ~livres | ~arts | ~théâtre | ~télévision | ~séries | ~médias | ~people | ~style | ~mode | ~beauté
      ~gastronomie | ~cuisine | ~recettes | ~voyage | ~voyages | ~tourisme | ~maison | ~jardin | ~auto
      ~automobile | ~lifestyle | ~opinions | ~opinion | ~idées | ~débats | ~éditos | ~tribunes | ~chroniques
      ~dossiers | ~enquêtes | ~reportages | ~portraits | ~vidéos | ~vidéo | ~photos | ~infographies | ~blogs
      ~histoire | ~afrique | ~asie | ~amériques | ~moyen-orient | ~régions | ~élections | ~jeux vidéo | ~vin
      ~insolite | ~direct | ~programmes
      ~en direct | ~interview | ~entretien | ~analyse | ~décryptage | ~urgent
      ~édito | ~info exclusive | ~exclusif
    `,
    login: `
      se connecter | connexion | s'inscrire | inscription | mon compte | créer un compte | déconnexion
      se déconnecter | mot de passe oublié | mot de passe | identifiant | déjà abonné | déjà inscrit
      espace abonné | mon espace | déjà abonné ? connectez-vous … | vous avez déjà un compte …
      connectez-vous … pour …
    `,
    tags: `
      mots-clés | mots clés | thèmes | sujets | plus sur le sujet | étiquettes | dans cet article
      thématiques | sur le même thème | mots-clés: …
      cette entrée a été publiée … | ce contenu a été publié … | … avec son permalien …
      mots clés: … | mot clé: … | libellés: … | tags: … | classé dans: … | classé sous: …
      publié dans: … | rubrique: … | catégories: …
    `,
    share: `
      partager | partagez | partager cet article | partager l'article | partager sur | partager sur facebook
      partager sur twitter | partager sur x | partager sur linkedin | partager sur whatsapp
      partager par email | partager par e-mail | imprimer | imprimer l'article | envoyer par e-mail
      envoyer par email | envoyer à un ami | copier le lien | lien copié | copier | tweeter | enregistrer
      sauvegarder | ajouter à mes favoris | ajouter aux favoris | lire plus tard | offrir l'article
      offrir cet article | écouter | écouter l'article | réagir | commenter | j'aime | suivre | signaler
      télécharger le pdf | cliquez pour partager … | cliquer pour partager … | cliquez pour envoyer …
      cliquer pour imprimer … | partager cette page … | partager sur …
      ajouter à vos sélections | ajouter à ma liste | ajouter aux sélections | réutiliser ce contenu
      contribuer | offrir cet article à un proche | copier l'adresse | partager par mail
      partager l'article sur … | sélections | lire dans l'app | ajouter … comme source préférée …
      … comme source préférée … | écouter cet article | écouter cet article …
      envoyer par mail | envoyer par courriel | envoyer à un proche | envoyer l'article
      envoyer cet article | réagir # | réagir à cet article | réagissez | réagissez à cet article
      réagissez à l'article | classer | imprimer cet article | imprimer cette page | version imprimable
      version pdf | partagez cet article | recommander | recommander # | recommandez cet article
      conseiller | alerter | alerter un modérateur | diminuer | augmenter | taille du texte
      taille texte | taille | grandir le texte | réduire le texte
      agrandir le texte | diminuer la taille du texte | ajouter à ma liste de lecture
      ajouter à ma sélection | enregistrer l'article | marque-pages | mettre en favori
      s'abonner au fil rss | s'abonner aux flux rss | cadeau | écouter cet article # min
      résumer cet article | résumer l'article | ajouter à google | nous suivre sur google
      faire de nous votre source préférée … | blogger this | bloguer | commenter # | partager via
      d blogueurs aiment cette page | # blogueurs aiment cette page | copié | adresse copiée
      imprimer cet article version pdf | poster sur facebook | tweeter la page
      vous pouvez offrir # articles par mois
      regarder la vidéo
    `,
    counter: `
      # partages | # vues | # min de lecture | # min | temps de lecture: # min | temps de lecture # min
      # minutes de lecture | lecture # min | temps de lecture … | ~il y a # heures | ~il y a # minutes
      # min de lecture restantes | # commentaires sur cet article
      # réaction | # avis | #/# # avis | #/# # votes | # lectures | # personnes aiment ça | votez pour cet article
      notez cet article | note moyenne: # | donner une note | votre note
      cet article vous a intéressé | cet article vous a plu
    `,
    'media-control': `
      lire la vidéo | voir la vidéo | agrandir | voir les photos | voir le diaporama | chargement | lecture
      plein écran | afficher les sous-titres | cette vidéo n'est plus disponible …
      votre navigateur ne supporte pas … | ce contenu n'est pas visible …
      photo # sur # | image # sur # | photo #/# | image #/# | agrandir la photo
      rejouer
    `,
    newsletter: `
      s'inscrire à la newsletter | inscription à la newsletter | inscrivez-vous à la newsletter
      la newsletter | recevoir la newsletter | je m'inscris | m'inscrire | votre e-mail
      votre adresse email | votre adresse e-mail | adresse email | adresse e-mail
      inscrivez-vous à notre newsletter … | inscrivez-vous à la newsletter … | recevez notre newsletter …
      recevez la newsletter … | recevez chaque … | recevez toute l'actualité … | recevez les alertes …
      recevez nos … par email … | pour ne rien rater … | abonnez-vous à notre newsletter …
      abonnez-vous à la newsletter … | … notre newsletter … | … nos newsletters … | … à la newsletter …
      newsletter … chaque … | votre e-mail est collecté par … | votre adresse e-mail est collectée …
      votre adresse email est … | vos données … newsletter … | recevez l'essentiel … | recevez les dernières …
      recevez gratuitement … | chaque matin, … newsletter … | chaque matin, l'actualité …
      chaque soir, l'actualité … | chaque semaine, … newsletter … | partager: la newsletter …
      … dans votre boîte mail … | … dans votre boîte de réception …
      …. inscrivez-vous ici | …. inscrivez-vous | …. je m'inscris | …. inscrivez-vous gratuitement
    `,
    subscribe: `
      s'abonner | abonnez-vous | je m'abonne | m'abonner | abonnement | abonnements | abonné | abonnés
      réservé aux abonnés | article réservé aux abonnés | offre d'abonnement | découvrir nos offres
      voir les offres | profiter de l'offre | premium | sans engagement | essayer gratuitement
      pour les abonnés | contenu réservé | abonnez-vous à partir de … | abonnez-vous pour …
      profitez de … abonnement … | testez … gratuitement … | ~à partir de # € …
      lire le journal numérique | lire le journal | lire l'article sans publicité | article abonnés
      abonnez-vous à … | l'accès à tous les articles … | accès illimité à tous les … | sans engagement, …
      résiliable à tout moment | # € par mois | #€ par mois | #€ le premier mois | # € le premier mois
      puis # € par mois | puis #€/mois | s'abonner pour #
      abonnez-vous au journal à partir de … | abonnez-vous dès … | dans l'édition abonnés du journal
      édition abonnés | recevez les newsletters gratuites | recevez nos newsletters
      une fois par semaine, recevez … | recevez chaque … newsletter … | recevez chaque … notre lettre …
      contenu réservé aux abonnés | offert aux abonnés
      déjà abonné … connectez-vous … | déjà abonné ? … | déjà abonnée ? …
      profitez de nos offres d'abonnement … | s'abonner pour … | s'abonner à partir de … | s'abonner dès …
      abonnez-vous pour # … | sans engagement de durée | essayez gratuitement … | testez gratuitement …
      choisissez votre abonnement | je m'abonne …
    `,
    app: `
      télécharger l'application | téléchargez l'application | télécharger l'app | disponible sur google play
      télécharger dans l'app store | téléchargez l'application … | téléchargez notre application …
    `,
    follow: `
      suivez-nous | suivez nous | nous suivre | suivez-nous sur | suivez-nous sur les réseaux sociaux
      réseaux sociaux | sur les réseaux sociaux | rejoignez-nous | retrouvez-nous sur
      activer les notifications | suivez-nous sur … | rejoignez-nous sur … | retrouvez-nous sur …
      suivez l'actualité … sur … | … sur google actualités … | … notre chaîne whatsapp …
      rejoignez … chaîne whatsapp … | suivez … chaîne whatsapp … | … sur notre chaîne whatsapp …
      rejoignez-nous sur whatsapp … | suivez … sur facebook … | suivez … sur instagram … | suivez … sur whatsapp …
      ajoutez-nous à vos sources préférées … | suivre ce thème | suivre ce sujet
    `,
    donate: `
      faire un don | je donne | je fais un don | soutenez-nous | nous soutenir | soutenir | je soutiens
      soutenez … par un don … | faites un don …
      cet article vous a plu … | si cet article vous a plu … | vous avez aimé cet article …
      si vous avez aimé cet article …
      soutenez la presse locale … | soutenez notre journalisme …
    `,
    paywall: `
      cet article est réservé aux abonnés | la suite est réservée aux abonnés | pour lire la suite
      lire la suite de l'article | débloquer l'article | article abonné | cet article est réservé …
      la suite de cet article est réservée … | la suite est réservée … | il vous reste # % …
      il vous reste #% … | pour lire la suite … | vous avez déjà un compte ? connectez-vous …
      article réservé aux abonnés … | abonnez-vous pour lire … | connectez-vous pour lire …
      pour lire cet article … | cet article est réservé à …
      cet article est réservé à … abonnés | la suite est réservée aux abonnés …
    `,
    consent: `
      cookies | gestion des cookies | gérer les cookies | gérer mes cookies | paramétrer les cookies
      paramètres des cookies | préférences cookies | politique de cookies | politique cookies
      tout accepter | tout refuser | accepter | refuser | accepter et continuer | continuer sans accepter
      gérer mes choix | gérer mes préférences | accepter les cookies | nous utilisons des cookies …
      ce site utilise des cookies … | en poursuivant votre navigation … | … utilise des cookies …
      … utilisent des cookies … | … utilisons des cookies … | ~… utilisation de cookies …
      ~… utilisation des cookies …
      nos partenaires et nous … | nous et nos partenaires … | nous et nos … partenaires …
      avec votre accord, … | le respect de votre vie privée … | … publicités et contenu personnalisés …
      vous pouvez révoquer votre consentement … | vous pouvez retirer votre consentement … | … informations sur un terminal … | paramétrer
      … notre politique de confidentialité
      stocker et/ou accéder à des informations sur un appareil
      utiliser des données limitées pour sélectionner la publicité
      créer des profils pour la publicité personnalisée
      utiliser des profils pour sélectionner des publicités personnalisées
      créer des profils de contenus personnalisés
      utiliser des profils pour sélectionner des contenus personnalisés
      mesurer la performance des publicités | mesurer la performance des contenus
      comprendre les publics par le biais de statistiques … | développer et améliorer les services
      utiliser des données limitées pour sélectionner le contenu
      utiliser des données de géolocalisation précises | publicités et contenu personnalisés, …
      publicité et contenu personnalisés, … | avec nos # partenaires …
      avec votre accord, nos partenaires … | liste de nos partenaires | intérêt légitime
      ce contenu est bloqué car vous n'avez pas accepté …
      en cliquant sur … les cookies seront déposés … | j'accepte tous les cookies
    `,
    browser: `veuillez activer javascript … | … activer javascript … | votre navigateur n'est pas à jour …`,
    terms: `
      mentions légales | politique de confidentialité | confidentialité | vie privée | cgu | cgv
      conditions générales | conditions générales d'utilisation | conditions générales de vente
      conditions d'utilisation | données personnelles | protection des données | charte de confidentialité
      informations légales | charte | crédits | infos cookies | charte cookies | résilier un abonnement
      ~les informations recueillies … | … politique de confidentialité … | … traitement de vos données …
      en vous connectant, vous acceptez … | en continuant, vous acceptez … | en créant un compte, vous …
      … n'engagent que leurs auteurs … | … n'engagent que leur auteur … | … n'engage que son auteur …
      les opinions exprimées … n'engagent …
    `,
    copyright: `
      tous droits réservés | reproduction interdite | droits de reproduction réservés
      tous droits réservés … | … tous droits réservés … | … reproduction interdite …
    `,
    'feed-footer': `l'article … est apparu en premier sur … | cet article … est apparu en premier sur …`,
    'staff-note': `
      avec afp | avec agences | avec l'afp | avec reuters | avec les agences
      avec l'agence … | article rédigé avec … | signaler une erreur | signaler une faute
      un bug ? une erreur … | la rédaction avec … | vous avez repéré une erreur …
      un blog animé par … | cet article fait partie … | note de la rédaction: …
      cet article a été mis à jour … | cet article a été traduit … | ~cet article a été modifié …
      erratum: … | ~correction: … | ~l'auteur est … | ~l'autrice est …
      une erreur dans l'article … | ce résumé a été généré … | résumé généré par … | généré par ia
      résumé ia | ce contenu a été généré … | cet article a été rédigé avec l'aide …
      une erreur | une erreur dans cet article | vous avez repéré une erreur | vous avez vu une erreur
      résumé généré par ia | résumé généré par l'ia | résumé réalisé par ia | ce résumé a été généré par …
      noter cet article
      cet article a été lu par une voix de synthèse | votre avis nous intéresse
    `,
    'error-notice': `
      page introuvable | erreur # | page non trouvée | la page que vous recherchez …
      la page demandée … | cette page n'existe pas …
      cette page est introuvable | oups ! cette page est introuvable | la page que vous cherchez …
      la page que vous avez demandée … | la page est introuvable … | # page introuvable
      # - page introuvable | erreur #: page introuvable | erreur # - page introuvable | accès refusé
      cette page n'est plus disponible … | désolé, cette page … | désolé, la page … | désolés, la page …
      oups ! … page … | l'article que vous cherchez …
    `,
    'comment-head': `
      commentaires | # commentaires | # commentaire | commentaire | commentaires # | laisser un commentaire
      laisser un commentaire annuler la réponse | ajouter un commentaire | poster un commentaire
      écrire un commentaire | voir les commentaires | lire les commentaires | afficher les commentaires
      tous les commentaires | vos commentaires | vos réactions | # réactions | réactions
      les commentaires sont fermés | aucun commentaire | laissez un commentaire | commenter cet article
      donnez votre avis | participer à la conversation | # commentaires sur … | réponses à …
      lire les # commentaires | voir les # commentaires | # contributions | contributions
      participez à la discussion | espace commentaire | l'espace des contributions …
      les réactions des abonnés | réactions des internautes | réactions # | les réactions
      votre commentaire | votre réaction | ajouter une réaction | déposer un commentaire
      rédiger un commentaire | enregistrer un commentaire | laisser une réponse
      laisser une réponse annuler la réponse | voir tous les commentaires | lire les réactions
      aucun commentaire sur cet article | aucun commentaire pour cet article
      pas encore de commentaire | soyez le premier à réagir | soyez le premier à commenter
      soyez le premier à commenter cet article | votre avis | url de trackback | adresse de rétrolien
      commentaires fermés
      inscription à: publier les commentaires atom | inscription à: articles atom
      la discussion est close
    `,
    'comment-form': `
      répondre | annuler la réponse | nom | votre nom | site web | publier le commentaire
      laisser ce champ vide | signaler un abus | signaler ce commentaire
      votre adresse e-mail ne sera pas publiée … | votre adresse de messagerie ne sera pas publiée …
      enregistrer mon nom, … | prévenez-moi … | vous devez être connecté … | ce site utilise akismet …
      … les champs obligatoires sont indiqués …
      les commentaires sont … modérés … | connectez-vous pour commenter … | commentaire par … @ #:#
      signaler un contenu abusif | anonyme a dit | pour réagir, … identifiez …
      vous devez être inscrit … | identifiez-vous pour … | connectez-vous pour … | saisissez le code …
      recopiez le code … | alerter la modération
      laisser un commentaireannuler la réponse | répondreannuler la réponse
      connectez-vous pour commenter | identifiez-vous pour commenter
    `,
    'related-head': `
      lire aussi | à lire aussi | à lire | à lire également | lire également | voir aussi | à voir aussi
      a lire aussi | a lire également | a voir aussi | sur le même sujet | articles liés | articles similaires | articles recommandés | article connexe
      articles connexes | contenus associés | nos recommandations | recommandé pour vous
      recommandés pour vous | vous aimerez aussi | vous pourriez aussi aimer | à découvrir
      à ne pas manquer | à suivre | la rédaction vous conseille | la rédaction vous recommande
      notre sélection | plus d'articles | autres articles | d'autres articles | en relation
      en lien avec cet article | lire plus | pour aller plus loin | sujets associés | dans la même rubrique
      à voir également | contenus sponsorisés pour vous | ailleurs sur le web | nos derniers articles
      à lire ensuite | lire ensuite | dans la rubrique … | pour approfondir | dossier lié | à voir aussi sur …
      les contenus à lire … | nos autres articles | recommandations | voir plus d'articles de …
      à lire sur le même sujet | sur le même sujet …
      la rédaction a sélectionné pour vous | sur le web | sur internet | liens utiles | liens externes
      les liens | pour en savoir plus | plus d'infos | articles les plus récents | à lire sur le web
      articles sur le même sujet | les articles associés | articles associés | dossiers associés
      sujets liés
      les dernières émissions | nos dernières émissions
    `,
    'related-inline': `
      lire aussi: … | à lire aussi: … | lire aussi - … | à lire: … | voir aussi: … | lire également: …
      à voir aussi: … | ~vidéo: … | ~en images: … | lire aussi … | à lire aussi … | à lire également …
      article principal: … | article détaillé: … | articles détaillés: … | pour en savoir plus: …
      en savoir plus: … | a lire aussi: … | a lire aussi … | a lire: … | a lire également: … | a voir aussi: …
      a voir également: … | à voir également: … | a lire également …
      écouter aussi: … | à écouter aussi: … | à découvrir: … | pour aller plus loin: … | notre article: …
      ~relire: … | ~plus: …
    `,
    'footer-head': `
      les plus lus | articles les plus lus | le plus lu | les plus populaires | les plus partagés
      les plus commentés | les plus consultés | populaires | tendances | dernières actualités
      dernières nouvelles | derniers articles | articles récents | commentaires récents
      nos dernières vidéos | nos dernières actualités | dernières infos | les dernières actualités
      le top de l'actu | l'essentiel | à propos de l'auteur | du même auteur | services | en ce moment
      le fil info | top articles
      les plus lus aujourd'hui | toute l'actualité en direct | le direct | l'info en continu
      l'actualité en continu | les articles les plus lus | tous les articles de …
      voir tous les articles de …
      les + lus | les + commentés | les + envoyés | les plus envoyés | les plus recommandés
      les articles les plus recommandés | les articles les plus commentés
      les articles les plus partagés | les plus récents | articles les plus commentés
      derniers commentaires | derniers billets | billets récents | billets les plus lus | sondage
      le sondage | le sondage du jour | sondage du jour | la question du jour | votez | voter
      voir les résultats | voir le résultat | la météo | flash actu | fil info
    `,
    'read-on': `
      aller à la recette | voir la recette
      lire la suite | lire l'article | lire l'article complet | en savoir plus | continuer la lecture
      voir l'article | voir plus d'articles | cliquez ici | je découvre | découvrir
    `,
    'agency-notice': `
      cet article est republié … | cet article a été initialement publié sur …
      cet article a d'abord été publié … | cet article est initialement paru …
      article initialement publié sur … | initialement publié sur … | traduit de l'anglais par …
    `,
    affiliate: `
      … cet article contient des liens … | cet article contient des liens … | ~… liens affiliés …
      ~… liens d'affiliation …
    `,
  },
};
