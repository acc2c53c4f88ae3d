// How links begin that lead back to the section of an article, folded. English has none here: "Back to business" is a headline.

/** What stands in front of the section's name. "Trở lại | Xã hội", "Retour à | Politique" */
export const BACK_WORDS: readonly string[] = [
  'zurück zu',
  'zurück zu:',
  'retour à',
  'retour vers',
  'retour:',
  'volver a',
  'volver a:',
  'torna a',
  'torna a:',
  'voltar para',
  'voltar a',
  'terug naar',
  'tillbaka till',
  'tilbage til',
  'tilbake til',
  'powrót do',
  'wróć do',
  'вернуться в',
  'назад в',
  'trở lại',
  'trở về',
  'quay lại',
  'kembali ke',
];
