// What newspapers write in front of a date: when an article was published, and when it was changed. Lower case.

export const PUBLISHED_LABELS: readonly string[] = [
  'published', 'posted', 'first published', 'originally published', 'publication date', 'date published', 'created', 'pub date', 'issued', 'released',
  'veröffentlicht', 'publiziert', 'erschienen', 'erstellt', 'zuerst veröffentlicht', 'erstveröffentlichung', 'veröffentlichung', 'artikel veröffentlicht',
  'publié', 'publiée', 'paru', 'mis en ligne', 'publication', 'créé', 'publicado', 'publicada', 'creado', 'publicación', 'publicação', 'pubblicato', 'pubblicata', 'pubblicazione', 'publicat',
  'gepubliceerd', 'geplaatst', 'gepost', 'publicatie', 'publicerad', 'publicerat', 'publisert', 'publiceret', 'offentliggjort', 'udgivet', 'birt', 'julkaistu', 'avaldatud', 'publicēts', 'publikuota', 'paskelbta',
  'opublikowano', 'data publikacji', 'publikacja', 'dodano', 'publikováno', 'vydáno', 'publikované', 'zverejnené', 'objavljeno', 'objava', 'објављено', 'publikuar', 'megjelent', 'közzétéve', 'publikálva', 'létrehozva',
  'δημοσιεύθηκε', 'δημοσίευση', 'δημοσιεύτηκε', 'giriş', 'giriş tarihi', 'yayınlanma', 'yayınlanma tarihi', 'yayın tarihi', 'oluşturulma', 'eklenme', 'eklenme tarihi', 'haber giriş', 'опубликовано', 'опубликована', 'дата публикации', 'опубліковано', 'публікація', 'публикувано', 'објавено',
  'dipublikasikan', 'diterbitkan', 'terbit', 'diterbit', 'đăng', 'ngày đăng', 'ilichapishwa', 'published on', 'نشر', 'تاريخ النشر', 'نُشر', 'انتشار', 'פורסם', 'प्रकाशित', 'published at', 'เผยแพร่',
  '公開', '公開日', '配信', '掲載', '投稿', '発行', '发布', '发布时间', '發布', '發布時間', '发表', '發表', '入稿', '입력', '등록', '승인', '게재', '작성',
];

export const UPDATED_LABELS: readonly string[] = [
  'updated', 'last updated', 'last modified', 'modified', 'update', 'last update', 'edited', 'revised', 'upd', 'last reviewed',
  'aktualisiert', 'zuletzt aktualisiert', 'letzte aktualisierung', 'geändert', 'aktualisierung', 'zuletzt bearbeitet', 'letzte änderung', 'geupdated', 'update vom',
  'mis à jour', 'mise à jour', 'modifié', 'actualisé', 'màj', 'maj', 'actualizado', 'actualizada', 'actualización', 'modificado', 'atualizado', 'atualizada', 'atualizado em', 'aggiornato', 'aggiornata', 'modificato', 'ultima modifica', 'ultimo aggiornamento', 'actualitzat', 'actualizat',
  'bijgewerkt', 'laatste update', 'gewijzigd', 'laatst bijgewerkt', 'uppdaterad', 'uppdaterat', 'ändrad', 'senast uppdaterad', 'oppdatert', 'sist oppdatert', 'endret', 'opdateret', 'sidst opdateret', 'päivitetty', 'muokattu', 'uuendatud', 'atjaunots', 'atnaujinta',
  'zaktualizowano', 'aktualizacja', 'ostatnia aktualizacja', 'aktualizováno', 'aktualizované', 'upraveno', 'ažurirano', 'izmijenjeno', 'posodobljeno', 'ажурирано', 'përditësuar', 'frissítve', 'módosítva', 'frissült',
  'ενημέρωση', 'ενημερώθηκε', 'τελευταία ενημέρωση', 'güncelleme', 'son güncelleme', 'güncellenme', 'güncelleme tarihi', 'güncellendi', 'обновлено', 'обновлена', 'изменено', 'оновлено', 'обновена', 'обновено', 'ажурирано',
  'diperbarui', 'diperbaharui', 'dikemaskini', 'cập nhật', 'imesasishwa', 'تحديث', 'آخر تحديث', 'تم التحديث', 'به‌روزرسانی', 'עודכן', 'अपडेटेड', 'अपडेट', 'last updated on', 'updated on', 'อัปเดต',
  '更新', '更新日', '最終更新', '更新时间', '更新時間', '修改', '수정', '최종수정', '업데이트',
];

/** Labels that date the text without saying which of the two: German "Stand: 19.12.2025". */
export const DATED_LABELS: readonly string[] = ['stand', 'datum', 'date', 'fecha', 'data', 'tarih', 'дата', 'dato', 'pvm', 'tanggal', 'ngày', 'dated', '日期', '日付', 'التاريخ', 'le', 'am', 'vom', 'on'];
