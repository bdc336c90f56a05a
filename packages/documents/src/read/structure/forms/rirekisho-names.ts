import { joinPieces, type Piece, slicePiece } from "../../lines.ts";

export interface School {
  name: Piece;
  area?: Piece;
  /** `修士課程`, and how a school was left without a degree: `中退`. */
  degree?: Piece;
}

export interface Employer {
  name: Piece;
  position?: Piece;
  summary?: Piece;
}

const school =
  /^.*?(?:大学大学院|大学院|短期大学(?:部)?|大学(?!院|校|附属|付属)|高等専門学校|高等学校|高校|専門学校|専修学校|大学校|中学校|小学校|学校|学院(?!大|高|中|短|専)|スクール|カレッジ|University|College|School)/u;

/** `白百合大学 文学部 史学科` and what happened there, `卒業`: the school, then its faculty and department. */
export function readSchool(text: Piece, event: Piece): { school: School; labels: Piece[] } {
  const end = school.exec(text.text)?.[0].length ?? /\s/.exec(text.text)?.index ?? text.text.length;
  const course = /\s*((?:修士|博士(?:前期|後期)?|学士)課程)$/u.exec(text.text.slice(end));
  const from = course ? end + course.index : text.text.length;
  const [name, area] = [slicePiece(text, 0, end), slicePiece(text, end, from)];
  // Who left early or has still to finish must not seem to have finished.
  const plain = /^[をに]?(?:入学|編入学?|転入学?|進学|卒業|修了)(?=\s*(?:[（(]|$))/u.exec(event.text)?.[0];
  const isPlain = plain !== undefined;
  const parts = [...(course ? [slicePiece(text, from)] : []), ...(isPlain ? [] : [event])];
  const degree = parts.length > 0 ? joinPieces(parts) : undefined;
  return {
    school: { name, ...(area.text && { area }), ...(degree && { degree }) },
    labels: isPlain ? [slicePiece(event, 0, plain.length)] : [],
  };
}

const contract =
  /[にへ]?\s*((?:正社員|契約社員|派遣社員|嘱託社員|嘱託|アルバイト|パート(?:タイマー)?|新卒|中途)(?:として|で)?)$/u;
const legalForm = /^(?:株式会社|有限会社|合同会社|[\p{L}]{2,4}法人)$/u;
/** What a body runs is named behind it: `医療法人みほん会 見本病院`. */
const house = /^\s+\S*(?:病院|クリニック|医院|学校|保育園|幼稚園|こども園|ホーム|薬局)(?:\s|$)/u;

/** `有限会社白波工房 企画部` and `入社`: the firm, and what stands behind it. */
export function readEmployer(text: Piece, event: Piece): { employer: Employer; labels: Piece[] } {
  const hired = contract.exec(text.text);
  const whole = hired ? slicePiece(text, 0, hired.index) : text;
  const aside = /\s*[（(]([^（）()]{2,40})[)）]$/u.exec(whole.text);
  // `（株）` is a part of the name.
  const isAside = aside && !/^[株有同]$/u.test(aside[1] ?? "");
  const named = isAside ? slicePiece(whole, 0, aside.index) : whole;
  const blank = [...named.text.matchAll(/\s+/g)].find(
    ({ index }) => !legalForm.test(named.text.slice(0, index)) && !house.test(named.text.slice(index)),
  );
  // What stands in brackets behind the event, `入職（看護師）`, is what somebody joined as.
  const as = /\s*[（(][^（）()]+[)）]$/u.exec(event.text);
  const post = blank ? slicePiece(named, blank.index) : hired ? slicePiece(text, hired.index) : undefined;
  const position = post ?? (as ? slicePiece(event, as.index + 1, event.text.length - 1) : undefined);
  return {
    employer: {
      name: blank ? slicePiece(named, 0, blank.index) : named,
      ...(position && { position }),
      ...(isAside && { summary: slicePiece(whole, aside.index) }),
    },
    labels: [as && post ? slicePiece(event, 0, as.index) : event],
  };
}

/** Whether two names are of one school or firm, its legal form and remarks in brackets aside. */
export function sameName(one: string, other: string): boolean {
  const bare = (name: string) =>
    name
      .normalize("NFKC")
      .replace(/\([^()]*\)|[株有]式?限?会社|合同会社|㈱|\s/gu, "")
      .toLowerCase();
  return bare(one) !== "" && bare(one) === bare(other);
}

/** Whether what stands before `退職` is the firm again or what everybody writes, and no reason of its own. */
export function isLeavingFormula(said: string): boolean {
  return /^(?:同社|同院|同校)?[をに、\s]*(?:一身上の都合(?:により|のため|で|にて))?[、\s]*$/u.test(said);
}
