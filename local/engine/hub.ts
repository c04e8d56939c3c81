import type { Model } from './odoo';

/** An edit as the engine's collaboration sends it; it changes the file only when it builds on the newest revision. */
export interface Message {
  type: string;
  serverRevisionId?: string;
  nextRevisionId?: string;
  [more: string]: unknown;
}

/** A change of the file in the engine's words, such as `UPDATE_CELL`. */
export interface Command {
  type: string;
  [more: string]: unknown;
}

const REVISIONS = new Set(['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE']);
const PRESENCE = new Set(['CLIENT_JOINED', 'CLIENT_LEFT', 'CLIENT_MOVED']);
/** The host's own seat among those who edit the file. */
export const HOST_SEAT = 'host';

interface Session {
  on(event: string, owner: unknown, hear: (news: { commands: Command[] }) => void): void;
}

/**
 * Puts the edits of everybody who works on one file in one order: the host's model and the pages that show it.
 * An edit that builds on an older revision is left aside; whoever sent it hears the newer ones and sends it again.
 */
export class Hub {
  revision: string;
  readonly #seats = new Map<string, (message: Message) => void>();
  readonly #watchers = new Set<(message: Message) => void>();
  #lastCommands: Command[] = [];

  constructor(revision = 'START_REVISION') {
    this.revision = revision;
  }

  /** Tells the hub which model is the host's, to read the commands of what others send. */
  join(model: Model): void {
    const { session } = model as unknown as { session: Session };
    for (const event of ['remote-revision-received', 'revision-undone', 'revision-redone']) {
      session.on(event, this, ({ commands }) => {
        this.#lastCommands = commands;
      });
    }
  }

  /** Hears every accepted edit. @returns stops hearing */
  watch(hear: (message: Message) => void): () => void {
    this.#watchers.add(hear);
    return () => this.#watchers.delete(hear);
  }

  /** @returns the commands that changed the file, or null when the edit came too late and must be sent again */
  receive(message: Message): Command[] | null {
    if (REVISIONS.has(message.type)) {
      if (message.serverRevisionId !== this.revision || !message.nextRevisionId) return null;
      this.revision = message.nextRevisionId;
    } else if (!PRESENCE.has(message.type)) return null;
    this.#lastCommands = [];
    for (const hear of this.#seats.values()) hear(message);
    for (const hear of this.#watchers) hear(message);
    return this.#lastCommands;
  }

  /** What the engine's model asks of a transport service. */
  async sendMessage(message: Message): Promise<void> {
    this.receive(structuredClone(message));
  }

  onNewMessage(seat: string, hear: (message: Message) => void): void {
    this.#seats.set(seat, hear);
  }

  leave(seat: string): void {
    this.#seats.delete(seat);
  }
}
