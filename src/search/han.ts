/** A Chinese character. Apart from `language.ts`, which brings every synonym along. */
export const HAN = /[\u4e00-\u9fff]/;
