import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import gasLocal from 'gas-local';

/** A script project: the files that clasp would push, whose it is and what it is bound to. */
export interface ProjectState {
  id: string;
  name: string;
  /** Folder with Code.js, appsscript.json and HTML files, read anew at every run; '' when a caller loads the code. */
  folder: string;
  /** Of a script that a caller loads. */
  manifest?: Manifest;
  /** The HTML files of a script that a caller loads, by name without extension. */
  html?: Record<string, string>;
  boundTo?: string;
  owner: string;
  /** Who the web app runs as; undefined while there is no deployment. */
  deployedAs?: string;
}

export interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
  webapp?: { access?: string; executeAs?: string };
}

const scopePrefix = 'https://www.googleapis.com/auth/';

/** What Google finds by itself that a script needs, when its manifest names no scopes. */
const everyScope = [
  'spreadsheets',
  'forms',
  'script.send_mail',
  'script.scriptapp',
  'script.container.ui',
  'script.external_request',
  'userinfo.email',
];

/** The scopes a project asks for, by short name. */
export function scopesOf(project: ProjectState): string[] {
  return manifestOf(project).oauthScopes?.map((scope) => scope.replace(scopePrefix, '')) ?? everyScope;
}

export function manifestOf(project: ProjectState): Manifest {
  if (project.folder === '') return project.manifest ?? {};
  return JSON.parse(readFileSync(path.join(project.folder, 'appsscript.json'), 'utf8'));
}

/** The HTML files of a project by name, without their extension. */
export function htmlFilesOf(project: ProjectState): Map<string, string> {
  if (project.folder === '') return new Map(Object.entries(project.html ?? {}));
  const names = readdirSync(project.folder).filter((name) => name.endsWith('.html'));
  return new Map(names.map((name) => [name.slice(0, -5), readFileSync(path.join(project.folder, name), 'utf8')]));
}

/** When the files last changed: a running workbench picks up a new build. */
export function builtAt(project: ProjectState): number {
  return statSync(path.join(project.folder, 'Code.js')).mtimeMs;
}

export type Globals = Record<string, unknown>;

/** Loads a project's scripts into a world, by gas-local; its top-level functions become properties of the globals. */
export function load(project: ProjectState, globals: Globals): Globals {
  return gasLocal.require(project.folder, globals) as Globals;
}
