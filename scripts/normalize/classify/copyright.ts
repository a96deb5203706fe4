/** Copyright lines: `Copyright 2007-2009 - San Diego Jewish World. All rights reserved.` */
import {eachUnit, labeled} from './rule.ts'

const opening = /^(?:\w+\s+)?(?:copyright\b|[©ⓒ]|\(c\)\s*(?=\d))/iu
const reserved =
  /\b(?:all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati)\b|все права защищены|כל הזכויות שמורות|무단\s?전재|版权所有|版權所有|無断転載|hak cipta dilindungi|wszelkie prawa zastrzeżone|tüm hakları saklıdır/iu
const alone = new RegExp(String.raw`^(?:${reserved.source})\W*$`, 'iu')
const sign = /[©ⓒ]|\bcopyright\b/iu

/** Two signs of a copyright line are needed: how it opens, a year, the reservation; or the last alone. */
export const copyright = eachUnit((unit) => {
  const {text} = unit
  const signs = [
    opening.test(text),
    /\b(?:19|20)\d{2}\b/.test(text) && sign.test(text),
    reserved.test(text)
  ]
  if (signs.filter(Boolean).length < 2 && !/^[©ⓒ]/.test(text) && !alone.test(text)) return undefined
  return labeled(unit, 'copyright/notice', 'copyright', 'A copyright notice of the site or paper.')
})
