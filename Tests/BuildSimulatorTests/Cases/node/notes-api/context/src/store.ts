export interface Note {
  id: number;
  text: string;
}

export class Store {
  private notes: Note[] = [];
  private next = 1;

  all(): Note[] {
    return this.notes;
  }

  add(text: string): Note {
    const note = { id: this.next++, text };
    this.notes.push(note);
    return note;
  }
}
