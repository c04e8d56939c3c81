import type { SpreadsheetFile } from '../google/spreadsheet';
import { fileById, fileId, fileMark, markFile, ownFile } from '../google/spreadsheet';
import type { Language } from '../i18n/language';
import { Refusal } from './refusal';
import type { FileName } from './table';

const mark = 'chapterbook.chapter';

/** What set-up stamps into each of the chapter's files. */
export interface Stamp {
  /** The id of the file that was stamped: in a copy it is another's. */
  id: string;
  file: FileName;
  language: Language;
  uses: { aid: boolean; shifts: boolean; doors: boolean };
  /** In the Help desk: the Workbook's id. The Workbook never knows the Help desk's. */
  workbook?: string;
}

const notSetUp = {
  en: 'This file is not set up yet. Nothing was changed. Choose Set-up > First steps.',
  es: 'Este archivo aún no está configurado. No se cambió nada. Elija Configuración > Primeros pasos.',
};
const isCopy = {
  en: 'This is a copy of a chapter’s file, so nothing is sent or changed from here. Choose Set-up > First steps to start a new chapter with it.',
  es: 'Esta es una copia del archivo de un grupo; desde aquí no se envía ni cambia nada. Elija Configuración > Primeros pasos para empezar un grupo nuevo.',
};

/** A script's own file and what its stamp says. */
export interface Chapter {
  file: SpreadsheetFile;
  stamp: Stamp;
}

/** This script's own file as set-up stamped it. @throws Refusal when it was never set up or is a copy */
export function ownChapter(): Chapter {
  const file = ownFile();
  const stamp = readStamp(file);
  if (!stamp) throw new Refusal(notSetUp);
  if (stamp.id !== fileId(file)) throw new Refusal(isCopy);
  return { file, stamp };
}

/** The stamp as it is, whether this is a copy or not; undefined before set-up. */
export function readStamp(file: SpreadsheetFile): Stamp | undefined {
  const text = fileMark(file, mark);
  return text === undefined ? undefined : (JSON.parse(text) as Stamp);
}

export function stampFile(file: SpreadsheetFile, stamp: Omit<Stamp, 'id'>): void {
  markFile(file, mark, JSON.stringify({ ...stamp, id: fileId(file) }));
}

const noWorkbook = {
  en: 'The Help desk does not know its Workbook yet. Nothing was changed. Choose Set-up > First steps.',
  es: 'La mesa de ayuda aún no conoce su libro. No se cambió nada. Elija Configuración > Primeros pasos.',
};

const workbookOutOfReach = {
  en: 'The Help desk cannot open the Workbook just now. Nothing was lost; it catches up once it can. If it stays so, ask for the Workbook to be shared with this account again.',
  es: 'La mesa de ayuda no puede abrir el libro en este momento. No se perdió nada; se pone al día en cuanto pueda. Si sigue así, pida que compartan otra vez el libro con esta cuenta.',
};

/** The file a table lives in, as seen from this script. @throws Refusal when it cannot be reached from here */
export function fileFor(where: FileName | 'each', own: Chapter): SpreadsheetFile {
  if (where === 'each' || where === own.stamp.file) return own.file;
  if (where === 'desk') throw new Error('The Workbook never opens the Help desk');
  if (!own.stamp.workbook) throw new Refusal(noWorkbook);
  try {
    return fileById(own.stamp.workbook);
  } catch {
    throw new Refusal(workbookOutOfReach);
  }
}
