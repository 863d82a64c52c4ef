import test from "node:test";
import assert from "node:assert/strict";
import Mustache from "mustache";

test("mustache renders", () => {
  assert.equal(Mustache.render("{{a}}", { a: 1 }), "1");
});
