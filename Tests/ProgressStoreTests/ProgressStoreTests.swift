import Folders
import ProgressStore
import TestScratch
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

private func open(_ path: String) throws -> ProgressStore {
  try ProgressStore(path: path) { path in
    Disk.move(path, to: "\(path).broken") ? "\(path).broken" : nil
  }
}

@Suite struct ProgressStoreTests {
  @Test func `keeps everything across openings`() throws {
    let path = Scratch.folder() + "/record.sqlite3"
    do {
      let store = try open(path)
      var record = ProgressStore.LessonRecord()
      record.state = .passed
      record.points = 12
      record.tries = 3
      try store.save(record, course: "c", lesson: "l")
      try store.saveHint(course: "c", lesson: "l", goal: "g", shown: 2)
      try store.set("language", to: "hi-en")
      try store.addDraft("FROM é\n", course: "c", lesson: "l")
    }
    let store = try open(path)
    #expect(try store.record(course: "c", lesson: "l").points == 12)
    #expect(try store.record(course: "c", lesson: "l").state == .passed)
    #expect(try store.shownHints(course: "c", lesson: "l") == ["g": 2])
    #expect(try store.setting("language") == "hi-en")
    #expect(try store.draft(course: "c", lesson: "l") == "FROM é\n")
    #expect(try store.record(course: "c", lesson: "other").state == .new)
  }

  @Test func `questions come back later and later, and tomorrow after a wrong answer`() throws {
    let store = try open(":memory:")
    try store.planReview(course: "c", step: "l/a", from: "2026-03-01")
    func due(_ day: String) throws -> [String] { try store.dueReviews(course: "c", on: day) }
    #expect(try due("2026-03-01") == [])
    #expect(try due("2026-03-02") == ["l/a"])
    // Seen again in the lesson, it keeps its day.
    try store.planReview(course: "c", step: "l/a", from: "2026-03-02")
    #expect(try due("2026-03-02") == ["l/a"])
    for (day, next) in [
      ("2026-03-02", "2026-03-05"), ("2026-03-05", "2026-03-12"), ("2026-03-12", "2026-04-02"),
    ] {
      try store.reviewed(course: "c", step: "l/a", isRight: true, on: day)
      #expect(try store.nextReview(course: "c") == next)
    }
    try store.reviewed(course: "c", step: "l/a", isRight: false, on: "2026-04-02")
    #expect(try store.nextReview(course: "c") == "2026-04-03")
    for _ in 0..<4 { try store.reviewed(course: "c", step: "l/a", isRight: true, on: "2026-04-03") }
    #expect(try store.nextReview(course: "c") == nil)
    #expect(try due("2099-01-01") == [])
    #expect(try store.dueReviews(course: "other", on: "2099-01-01") == [])
  }

  @Test func `walks back and forth in drafts, and a new one drops what was undone`() throws {
    let store = try open(":memory:")
    for text in ["1", "2", "3"] { try store.addDraft(text, course: "c", lesson: "l") }
    #expect(try store.step(-1, course: "c", lesson: "l") == "2")
    #expect(try store.step(-1, course: "c", lesson: "l") == "1")
    #expect(try store.step(-1, course: "c", lesson: "l") == nil)
    #expect(try store.step(1, course: "c", lesson: "l") == "2")
    try store.addDraft("4", course: "c", lesson: "l")
    #expect(try store.step(1, course: "c", lesson: "l") == nil)
    #expect(try store.step(-1, course: "c", lesson: "l") == "2")
  }

  @Test func `sets a broken file aside and begins a new one`() throws {
    let path = Scratch.folder() + "/record.sqlite3"
    try Disk.write(Array(String(repeating: "no database at all ", count: 100).utf8), to: path)
    let store = try open(path)
    #expect(store.brokenFile == "\(path).broken")
    try store.set("a", to: "b")
    #expect(try Disk.read("\(path).broken", limit: 9999).starts(with: Array("no database".utf8)))
  }

  @Test func `sets a file aside that is damaged in the middle`() throws {
    let path = Scratch.folder() + "/record.sqlite3"
    do {
      let store = try open(path)
      for number in 0..<200 {
        try store.addDraft(String(repeating: "\(number) ", count: 100), course: "c", lesson: "l")
      }
    }
    var bytes = try Disk.read(path, limit: 1 << 22)
    for index in 8192..<(bytes.count - 4096) { bytes[index] = 0xA5 }
    try Disk.write(bytes, to: path)
    #expect(try open(path).brokenFile == "\(path).broken")
    #expect(try open(path).brokenFile == nil)
  }

  @Test func `leaves the record of a newer version alone`() throws {
    let path = Scratch.folder() + "/record.sqlite3"
    do { _ = try open(path) }
    var bytes = try Disk.read(path, limit: 1 << 20)
    // The user version of a database lies at byte 60, big-endian.
    bytes[63] = 99
    try Disk.write(bytes, to: path)
    #expect(throws: StoreError.newerVersion(path: path)) { try open(path) }
    #expect(try Disk.read(path, limit: 1 << 20) == bytes)
  }

  @Test func `two at once wait for each other`() throws {
    let path = Scratch.folder() + "/record.sqlite3"
    let one = try open(path)
    let two = try open(path)
    for number in 0..<20 {
      try one.set("a", to: "\(number)")
      try two.set("b", to: "\(number)")
    }
    #expect(try two.setting("a") == "19")
    #expect(try one.setting("b") == "19")
  }

  @Test func `a folder that cannot hold it is an error that says so`() {
    #expect(throws: StoreError.self) { try open("/proc/none/record.sqlite3") }
  }
}
