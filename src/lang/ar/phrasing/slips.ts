// Slips of the source that can be told from its words: what holds one is put before no class.
import type { Document, Token } from "../../../core/document/document.ts";
import { covers } from "../../../core/text/span.ts";

/** A verb of saying and the next word written as one: «قالتمؤسسة». */
const GLUED = /^(قالت|أعلنت|ذكرت|أكدت|أضافت|أفادت|أوضحت)[\u0621-\u064A]{4,}$/;

/** True for part of a name, found or only likely: beside a proper noun anything may be one. */
function inName({ names, tokens }: Document, token: Token): boolean {
  const beside = [tokens[token.index - 1], tokens[token.index + 1]];
  return (
    names.some((name) => covers(name, token) || name.text.split(" ").includes(token.text)) ||
    beside.some((other) => other?.upos === "PROPN")
  );
}

/** True for a word that looks misspelt: «الساحل» written «السحال»; of names nobody can tell. */
export function isSlip({ document }: { readonly document: Document }, token: Token): boolean {
  return GLUED.test(token.text) || (token.feats.typo === true && !inName(document, token));
}

/** «قال الوزير أن»: after the verb «قال» stands «إن». */
function saysThat(tokens: readonly Token[], token: Token): boolean {
  if (token.text !== "أن" || token.upos !== "SCONJ") return false;
  const clause = tokens.find((other) => other.index === token.head);
  const verb = tokens.find((other) => other.index === clause?.head);
  return /^(قال|قالت|قالوا|يقول|تقول|يقولون)$/.test(verb?.text ?? "") && /^(ccomp|obj)/.test(clause?.deprel ?? "");
}

/** «في بمدينة»: two prepositions in a row. */
function twoPrepositions(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(في|إلى|على|عن|ب|ل)$/.test(tokens[at]?.text ?? "") &&
    /^(في|إلى|على|ب|ل)$/.test(next?.text ?? "") &&
    next?.upos === "ADP"
  );
}

/** «أكدت الإدارة عن إرسال فريق»: one affirms a thing, or that it is so. */
function affirmsAbout(tokens: readonly Token[], token: Token): boolean {
  if (token.text !== "عن" || token.deprel !== "case") return false;
  const noun = tokens.find((other) => other.index === token.head);
  const verb = tokens.find((other) => other.index === noun?.head);
  return verb?.upos === "VERB" && /^([يت]ؤكد|أكدت?)$/.test(verb.text) && noun?.deprel.startsWith("obl") === true;
}

/** Plurals of those who do a thing: «متابعين», «لاعبين». */
const SOUND_PLURAL = /^(م[\u0621-\u064A]{3,}|[\u0621-\u064A]ا[\u0621-\u064A]{2})ين$/;

/** «متابعين اللعبة»: before a genitive the plural drops its «ن». */
function keepsNun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    token?.upos === "NOUN" &&
    SOUND_PLURAL.test(token.text) &&
    // «ميادين», «مضامين»: the «ن» is their own.
    !/ا[\u0621-\u064A]ين$/.test(token.text) &&
    next?.deprel === "nmod:poss" &&
    next.head === token.index &&
    /^ال/.test(next.text)
  );
}

/** True where one of `tokens` is a slip, or two of them do not go together. */
export function holdsSlip(context: { readonly document: Document }, tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      isSlip(context, token) ||
      saysThat(tokens, token) ||
      twoPrepositions(tokens, at) ||
      keepsNun(tokens, at) ||
      affirmsAbout(tokens, token),
  );
}
