import type { Face } from '../face';
import { servedUser } from '../session';
import { aBoolean, anArray, type Fits, mustFit, textLike } from '../signature';
import type { FormSettings } from './state';
import type { FormScene } from './world';

type SettingsFace =
  | `${'get' | 'set'}${'Title' | 'Description' | 'ConfirmationMessage' | 'CustomClosedFormMessage'}`
  | `${'set' | 'is'}AcceptingResponses`
  | 'setCollectEmail'
  | 'collectsEmail'
  | 'setLimitOneResponsePerUser'
  | 'hasLimitOneResponsePerUser'
  | 'setProgressBar'
  | 'hasProgressBar'
  | 'setShowLinkToRespondAgain'
  | 'hasRespondAgainLink'
  | 'setAllowResponseEdits'
  | 'canEditResponse'
  | 'setShuffleQuestions'
  | 'getShuffleQuestions'
  | 'addEditor'
  | 'addEditors'
  | 'getEditors'
  | 'removeEditor';

type Text = 'title' | 'description' | 'confirmation' | 'closedMessage';

/**
 * What a form says and how it behaves, beside its questions.
 * @documented https://developers.google.com/apps-script/reference/forms/form
 */
export class SettingsOfForm implements Face<GoogleAppsScript.Forms.Form, SettingsFace> {
  constructor(protected readonly scene: FormScene) {}

  getId(): string {
    return this.scene.form.id;
  }
  getTitle(): string {
    return this.scene.form.title;
  }
  setTitle(title: string): this {
    return this.say('title', 'setTitle', title);
  }
  getDescription(): string {
    return this.scene.form.description;
  }
  setDescription(description: string): this {
    return this.say('description', 'setDescription', description);
  }
  getConfirmationMessage(): string {
    return this.scene.form.confirmation;
  }
  setConfirmationMessage(message: string): this {
    return this.say('confirmation', 'setConfirmationMessage', message);
  }
  getCustomClosedFormMessage(): string {
    return this.scene.form.closedMessage;
  }
  setCustomClosedFormMessage(message: string): this {
    return this.say('closedMessage', 'setCustomClosedFormMessage', message);
  }

  isPublished(): boolean {
    return this.scene.form.published;
  }
  /** @documented writes over whether the form takes answers */
  setPublished(enabled: boolean): this {
    this.fit('setPublished', enabled, aBoolean);
    Object.assign(this.scene.form, { published: enabled, open: enabled });
    return this;
  }
  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }
  isAcceptingResponses(): boolean {
    return this.scene.form.open;
  }
  setAcceptingResponses(enabled: boolean): this {
    this.fit('setAcceptingResponses', enabled, aBoolean);
    this.scene.form.open = enabled;
    return this;
  }

  collectsEmail(): boolean {
    return this.scene.form.settings.collectEmail;
  }
  setCollectEmail(collect: boolean): this {
    return this.set('collectEmail', collect);
  }
  hasLimitOneResponsePerUser(): boolean {
    return this.scene.form.settings.limitOneResponse;
  }
  setLimitOneResponsePerUser(enabled: boolean): this {
    return this.set('limitOneResponse', enabled);
  }
  hasProgressBar(): boolean {
    return this.scene.form.settings.progressBar;
  }
  setProgressBar(enabled: boolean): this {
    return this.set('progressBar', enabled);
  }
  hasRespondAgainLink(): boolean {
    return this.scene.form.settings.respondAgain;
  }
  setShowLinkToRespondAgain(enabled: boolean): this {
    return this.set('respondAgain', enabled);
  }
  canEditResponse(): boolean {
    return this.scene.form.settings.responseEdits;
  }
  setAllowResponseEdits(enabled: boolean): this {
    return this.set('responseEdits', enabled);
  }
  getShuffleQuestions(): boolean {
    return this.scene.form.settings.shuffle;
  }
  setShuffleQuestions(shuffle: boolean): this {
    return this.set('shuffle', shuffle);
  }

  getEditors(): unknown[] {
    const { kernel, form } = this.scene;
    return form.editors.map((email) => servedUser(kernel, email));
  }
  addEditor(person: unknown): this {
    const email = addressOf(person);
    const { editors, owner } = this.scene.form;
    if (email !== owner && !editors.includes(email)) editors.push(email);
    return this;
  }
  addEditors(emails: string[]): this {
    this.fit('addEditors', emails, anArray);
    for (const email of Array.from(emails)) this.addEditor(email);
    return this;
  }
  removeEditor(person: unknown): this {
    const email = addressOf(person);
    this.scene.form.editors = this.scene.form.editors.filter((one) => one !== email);
    return this;
  }

  getPublishedReaders(): unknown[] {
    const { kernel, form } = this.scene;
    return (form.readers ?? []).map((email) => servedUser(kernel, email));
  }
  /** @documented without effect for those who may edit it */
  addPublishedReader(person: unknown): this {
    const email = addressOf(person);
    const { form } = this.scene;
    const known = [form.owner, ...form.editors, ...(form.readers ?? [])];
    if (!known.includes(email)) form.readers = [...(form.readers ?? []), email];
    return this;
  }
  addPublishedReaders(emails: string[]): this {
    this.fit('addPublishedReaders', emails, anArray);
    for (const email of Array.from(emails)) this.addPublishedReader(email);
    return this;
  }
  removePublishedReader(person: unknown): this {
    const email = addressOf(person);
    this.scene.form.readers = (this.scene.form.readers ?? []).filter((one) => one !== email);
    return this;
  }

  private say(what: Text, method: string, text: string): this {
    this.fit(method, text, textLike);
    this.scene.form[what] = String(text);
    return this;
  }
  private fit(method: string, value: unknown, ...kinds: Fits[]): void {
    mustFit(this.scene.kernel, `FormApp.Form.${method}`, [value], kinds);
  }
  private set(setting: keyof FormSettings, value: boolean): this {
    this.fit(setters[setting], value, aBoolean);
    this.scene.form.settings[setting] = value;
    return this;
  }
}

const setters: Record<keyof FormSettings, string> = {
  collectEmail: 'setCollectEmail',
  limitOneResponse: 'setLimitOneResponsePerUser',
  progressBar: 'setProgressBar',
  respondAgain: 'setShowLinkToRespondAgain',
  responseEdits: 'setAllowResponseEdits',
  shuffle: 'setShuffleQuestions',
};

function addressOf(person: unknown): string {
  return typeof person === 'string' ? person : (person as GoogleAppsScript.Base.User).getEmail();
}
