import test from "node:test";
import assert from "node:assert";

test("one is one", () => assert.equal(1, 1));
