class Notes {
  constructor(id) {
    this.id = id;
    this.items = new Map();
  }
  add(text) {
    const key = this.id(8);
    this.items.set(key, { text, at: Date.now() });
    return key;
  }
  all() {
    return [...this.items.entries()];
  }
  expire(age) {
    for (const [k, v] of this.items) if (Date.now() - v.at > age) this.items.delete(k);
  }
}
module.exports = { Notes };
