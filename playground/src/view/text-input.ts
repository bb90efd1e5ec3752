import { find } from './dom.js';
import { count } from './numbers.js';

/** What is to be read. */
export interface Entered {
  readonly text: string;
  /** Null where it was typed or pasted. */
  readonly fileName: string | null;
}

/** A text field with more in it than this is slow to type in, so what is longer is kept beside it. In UTF-16 code units. */
const mostInField = 60_000;

/** A browser tab cannot hold much more than this several times over. In bytes. */
const mostInFile = 64 * 1024 * 1024;

/** Where text is put in: typed, pasted, dropped, or from a file. */
export class TextInput {
  private readonly field = find('text', HTMLTextAreaElement);
  private readonly file = find('file', HTMLInputElement);
  private readonly clearButton = find('clear', HTMLButtonElement);
  private readonly documentCard = find('document', HTMLElement);
  private readonly documentName = find('document-name', HTMLElement);
  private kept: Entered | null = null;

  /** `changed`: whether it was typed, so that more may follow at once. */
  constructor(private readonly changed: (entered: Entered, isTyping: boolean) => void) {
    this.field.addEventListener('input', () => this.typed());
    this.field.addEventListener('paste', (event) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      if (pasted.length <= mostInField) return;
      event.preventDefault();
      this.keep({ text: pasted, fileName: null }, `Pasted text, ${count(pasted.length, 'character')}`);
    });
    this.file.addEventListener('change', () => {
      const file = this.file.files?.[0];
      if (file !== undefined) void this.open(file);
      // The same file again is a change too.
      this.file.value = '';
    });
    this.clearButton.addEventListener('click', () => this.empty());
    find('document-close', HTMLButtonElement).addEventListener('click', () => this.empty());
    this.acceptDrops();
  }

  get entered(): Entered {
    return this.kept ?? { text: this.field.value, fileName: null };
  }

  show(text: string): void {
    this.putAway();
    this.field.value = text;
    this.settle(false);
  }

  private typed(): void {
    this.settle(true);
  }

  private empty(): void {
    this.show('');
    this.field.focus();
  }

  private async open(file: File): Promise<void> {
    if (file.size > mostInFile) {
      this.keep(
        { text: '', fileName: file.name },
        `${file.name} is too large for a page: ${Math.round(file.size / 1048576)} MB. The command reads it.`,
      );
      return;
    }
    const text = await file.text();
    this.keep({ text, fileName: file.name }, `${file.name}, ${count(text.length, 'character')}`);
  }

  private keep(entered: Entered, words: string): void {
    this.kept = entered;
    this.documentName.textContent = words;
    this.documentCard.hidden = false;
    this.field.hidden = true;
    this.settle(false);
  }

  private putAway(): void {
    this.kept = null;
    this.documentCard.hidden = true;
    this.field.hidden = false;
  }

  private settle(isTyping: boolean): void {
    this.clearButton.hidden = this.kept !== null || this.field.value === '';
    this.changed(this.entered, isTyping);
  }

  /** Anywhere on the page: a file that misses its place must not open in its stead. */
  private acceptDrops(): void {
    const place = find('drop', HTMLElement);
    const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    addEventListener('dragover', (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      place.classList.add('dropping');
    });
    addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) place.classList.remove('dropping');
    });
    addEventListener('drop', (event) => {
      place.classList.remove('dropping');
      if (!carriesFile(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void this.open(file);
    });
  }
}
