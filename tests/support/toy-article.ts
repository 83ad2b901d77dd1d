// An article of the toy language, long enough for a quiz of every kind.
import type { Article } from "../../src/core/document/article.ts";

const TEXT = `Ana Belo visited the old port in Ruslia in 2019. Otto Lind built the great bridge in Velunia in 2012.
Mira Sand sold the northern railway in Tomaria in 2015. Karl Voss opened the national library in Belmaria in 2008.
[Photo by Zoe Quist in Norvia.]
Jon Frey signed the trade treaty in Ardenia in 2021. Eva Holm closed the coal mine in Sorvia in 1998.
Ben Roth founded the music school in Galtia in 2003. Lea Dorn painted the famous ceiling in Mirenia in 2017.
Tom Vale said that Max Wood repaired the harbour wall in Pelania in 2020. Ida Fenn did not visit the museum in Zoria in 2011.
Gus Hart planted lemon trees in Lorania in 2006. Una Birk mended broken clocks in Fenwia in 1995.`;

export const toyArticle: Article = {
  name: "toy",
  title: "A year of works",
  lang: "x-toy",
  dir: "ltr",
  published: "2022-03-01",
  text: TEXT,
};
