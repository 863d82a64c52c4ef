const notes = [];

export const add = (note) => notes.push(note);
export const all = () => notes;
