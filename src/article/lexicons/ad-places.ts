/** What the scripts of advertisers know their places by: names of attributes, and parts of classes and ids. */
export const AD_PLACE =
  /\bdata-(ad-?(unit|slot|client|sizes?)|mpu|google-query-id|dfp)|\b(taboola|outbrain|teads|mgid|revcontent|zergnet|dianomi|ligatus|plista)/i
