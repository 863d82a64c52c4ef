exports.greet = (who) => `Namaste, ${who}`;
