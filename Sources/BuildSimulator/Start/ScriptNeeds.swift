import BuildModel

/// What a script reads and makes at its top, before anything else happens.
///
/// Only statements at the left edge count, and in them nothing that is only called later.
struct ScriptNeeds {
  private(set) var needs: [StartNeed] = []
  private var surroundings: PathExpression.Surroundings

  private var isPython: Bool { surroundings.language == .python }

  init(_ text: String, _ surroundings: PathExpression.Surroundings) {
    self.surroundings = surroundings
    for statement in statements(in: text) where isRun(statement) { read(statement) }
  }

  /// What stops a script of an image at its top; `nil` where nothing is seen.
  static func refusal(
    of text: String, at path: String, _ language: PathExpression.Language, _ check: StartCheck,
    _ state: StageState
  ) -> StartVerdict? {
    let surroundings = PathExpression.Surroundings(
      language: language, file: path, workingDirectory: state.workingDirectory
    ) { name in
      if state.scope.mayHaveValue(name) { return .unknown }
      return state.scope.environment[name].map { .path($0) } ?? .unset
    }
    let needs = ScriptNeeds(text, surroundings).needs
    guard !needs.isEmpty else { return nil }
    return StartNeeds(
      check: check, state: state, words: [], wording: StartNeeds.Wording(language)
    ).refusal(of: needs)
  }

  // MARK: Statements

  /// In bytes.
  private static let longestLine = 2000

  /// Lines that begin at the left edge, with those that their brackets hold together.
  private func statements(in text: String) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var open = 0
    var longText: String?
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      // No one writes such a line by hand.
      if line.count > Self.longestLine { continue }
      // Inside of a text of several lines nothing is a statement.
      let before = longText
      longText = mark(ofLongText: String(Substring(line)), before)
      if before != nil { continue }
      let isFirst = open == 0
      if isFirst, line.first.map({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) ?? true { continue }
      open = max(0, open + Self.balance(of: line))
      if isFirst { found.append(Array(line)) } else { found[found.count - 1] += [0x0A] + line }
      // Longer than people write.
      if found[found.count - 1].count > 2000 { open = 0 }
    }
    return found
  }

  /// The mark that ends a text of several lines which is open behind a line; `nil` for none.
  private func mark(ofLongText line: String, _ open: String?) -> String? {
    let marks: [String] =
      switch surroundings.language {
      case .python: ["\"\"\"", "'''"]
      case .javaScript: ["`", "/*"]
      case .cSharp, .java, .kotlin: ["\"\"\"", "/*"]
      case .ruby: ["=begin"]
      }
    let ends = ["/*": "*/", "=begin": "=end"]
    if let open { return line.contains(ends[open] ?? open) ? nil : open }
    return marks.first { mark in
      let count = line.ranges(of: mark).count
      return ends[mark].map { count > 0 && !line.contains($0) } ?? (count % 2 == 1)
    }
  }

  private static func balance(of line: Substring.UTF8View) -> Int {
    var quote: UInt8?
    var depth = 0
    for byte in line {
      switch byte {
      case quote: quote = nil
      case _ where quote != nil: continue
      case 0x22, 0x27, 0x60: quote = byte
      case 0x28, 0x5B: depth += 1
      case 0x29, 0x5D: depth -= 1
      default: continue
      }
    }
    return depth
  }

  private static let laterPython = [
    "#", "@", "\"", "'", "async ", "class ", "def ", "elif ", "else", "except", "finally", "for ",
    "from ", "if ", "import ", "return", "try", "while ",
  ]
  private static let laterJavaScript = [
    "//", "/*", "*", "async ", "class ", "else", "export async", "export class", "export default",
    "export function", "for ", "for(", "function", "if ", "if(", "import ", "switch", "try",
    "while", "}",
  ]

  private static let laterOther = [
    "#", "//", "/*", "[", "app.", "class ", "do ", "else", "for", "if", "namespace ", "public ",
    "record ",
    "return", "static ", "switch", "try", "using ", "when", "while", "}",
  ]
  private static let laterRuby = [
    "#", "BEGIN", "begin", "case", "class ", "def ", "else", "end", "ensure", "for ", "if ",
    "loop", "module ", "rescue", "unless", "until", "while ",
  ]

  private func isRun(_ statement: [UInt8]) -> Bool {
    let later =
      switch surroundings.language {
      case .python: Self.laterPython
      case .javaScript: Self.laterJavaScript
      case .ruby: Self.laterRuby
      case .cSharp, .java, .kotlin: Self.laterOther
      }
    return !later.contains { statement.starts(with: $0.utf8) }
  }

  // MARK: Calls

  private enum Action { case reads, makesFolder, makesFile, opens }

  private static let pythonCalls: [(String, Action)] = [
    ("open(", .opens), ("os.makedirs(", .makesFolder), ("os.mkdir(", .makesFolder),
    ("sqlite3.connect(", .makesFile),
  ]
  private static let pythonMethods: [(String, Action)] = [
    (".read_text(", .reads), (".read_bytes(", .reads), (".write_text(", .makesFile),
    (".mkdir(", .makesFolder), (".touch(", .makesFile), (".open(", .opens),
  ]
  private static let javaScriptCalls: [(String, Action)] = [
    ("readFileSync(", .reads), ("readdirSync(", .reads), ("mkdirSync(", .makesFolder),
    ("writeFileSync(", .makesFile), ("appendFileSync(", .makesFile), ("DatabaseSync(", .makesFile),
    ("new Database(", .makesFile), ("await readFile(", .reads), ("await mkdir(", .makesFolder),
    ("await writeFile(", .makesFile),
  ]

  private static let cSharpCalls: [(String, Action)] = [
    ("File.ReadAllText(", .reads), ("File.ReadAllLines(", .reads), ("File.ReadAllBytes(", .reads),
    ("File.OpenRead(", .reads), ("Directory.GetFiles(", .reads), ("File.Create(", .makesFile),
    ("Directory.CreateDirectory(", .makesFolder), ("File.WriteAllText(", .makesFile),
    ("File.AppendAllText(", .makesFile),
  ]
  private static let javaCalls: [(String, Action)] = [
    ("Files.readString(", .reads), ("Files.readAllLines(", .reads), ("Files.lines(", .reads),
    ("Files.readAllBytes(", .reads), ("Files.newBufferedReader(", .reads),
    ("new FileReader(", .reads), ("new FileInputStream(", .reads),
    ("Files.createDirectories(", .makesFolder), ("Files.createDirectory(", .makesFolder),
    ("Files.writeString(", .makesFile),
  ]
  private static let javaMethods: [(String, Action)] = [
    (".readText(", .reads), (".readLines(", .reads), (".readBytes(", .reads),
    (".inputStream(", .reads), (".bufferedReader(", .reads),
    (".createDirectories(", .makesFolder), (".createDirectory(", .makesFolder),
    (".writeText(", .makesFile), (".appendText(", .makesFile),
  ]
  private static let rubyCalls: [(String, Action)] = [
    ("File.read(", .reads), ("File.readlines(", .reads), ("File.foreach(", .reads),
    ("File.open(", .opens), ("YAML.load_file(", .reads), ("YAML.safe_load_file(", .reads),
    ("CSV.read(", .reads), ("IO.read(", .reads), ("Logger.new(", .makesFile),
    ("FileUtils.mkdir_p(", .makesFolder), ("Dir.mkdir(", .makesFolder),
    ("SQLite3::Database.new(", .makesFile), ("File.write(", .makesFile),
  ]

  /// What is only done under a condition: `x if y`, `y && x`, `y ? x : z`.
  private func isConditional(_ statement: [UInt8]) -> Bool {
    let text = String(decoding: statement, as: UTF8.self)
    let marks =
      switch surroundings.language {
      case .python: [" if ", " and "]
      case .ruby: [" if ", " unless ", " rescue ", "&&", " ? "]
      case .cSharp, .java, .javaScript, .kotlin: ["&&", " ? ", "if (", "\n?"]
      }
    return marks.contains { text.contains($0) }
  }

  private mutating func read(_ statement: [UInt8]) {
    if isConditional(statement) { return }
    let end = laterPart(of: statement)
    var index = 0
    while index < end {
      let isStart = index == 0 || !PathExpression.isNameByte(statement[index - 1])
      guard isStart, let next = call(in: statement, at: index) else {
        index += 1
        continue
      }
      index = max(next, index + 1)
    }
    assign(statement)
  }

  /// Where something begins that is only called later.
  private func laterPart(of statement: [UInt8]) -> Int {
    let marks =
      switch surroundings.language {
      case .python: ["lambda"]
      case .javaScript: ["=>", "function"]
      case .ruby: ["{", " do", "->", "proc", " if ", " unless ", " rescue "]
      case .cSharp: ["=>"]
      case .java, .kotlin: ["->", "{"]
      }
    let text = String(decoding: statement, as: UTF8.self)
    let found = marks.compactMap { text.range(of: $0)?.lowerBound }.min()
    return found.map { text.utf8.distance(from: text.utf8.startIndex, to: $0) } ?? statement.count
  }

  /// A call that begins here, noted; where to go on behind it.
  private mutating func call(in statement: [UInt8], at index: Int) -> Int? {
    let calls =
      switch surroundings.language {
      case .python: Self.pythonCalls
      case .javaScript: Self.javaScriptCalls
      case .ruby: Self.rubyCalls
      case .cSharp: Self.cSharpCalls
      case .java, .kotlin: Self.javaCalls
      }
    for (name, action) in calls {
      // `fs.readFileSync`, but not a method of something else.
      guard statement[index...].starts(with: name.utf8),
        index == 0 || statement[index - 1] != 0x2E || !isPython
      else { continue }
      var expression = PathExpression(statement, at: index + name.utf8.count, surroundings)
      let value = expression.value()
      note(action, value, mode: mode(in: statement, behind: expression.index))
      return expression.index
    }
    let hasMethods = isPython || [.java, .kotlin].contains(surroundings.language)
    guard hasMethods, index == 0 || statement[index - 1] != 0x2E else { return nil }
    var expression = PathExpression(statement, at: index, surroundings)
    let value = expression.value()
    for (name, action) in isPython ? Self.pythonMethods : Self.javaMethods
    where value.path != nil
      && statement[min(expression.index, statement.count)...].starts(with: name.utf8)
    {
      note(action, value, mode: mode(in: statement, behind: expression.index + name.utf8.count - 1))
      return expression.index
    }
    return nil
  }

  /// `, "w"` behind a path.
  private func mode(in statement: [UInt8], behind index: Int) -> String {
    let rest = statement[min(index, statement.count)...].prefix(24)
    let parts = rest.split(separator: 0x22, omittingEmptySubsequences: false)
    let other = rest.split(separator: 0x27, omittingEmptySubsequences: false)
    let found = parts.count > 1 ? parts : other
    guard found.count > 1, !found[0].contains(0x29) else { return "r" }
    return String(decoding: found[1], as: UTF8.self)
  }

  private mutating func note(_ action: Action, _ value: PathExpression.Value, mode: String) {
    guard let path = value.path, !path.isEmpty else { return }
    switch action {
    case .reads: needs.append(.reads(.literal(path)))
    case .makesFolder: needs.append(.makesFolder(.literal(path)))
    case .makesFile: needs.append(.makesFile(.literal(path)))
    case .opens:
      let isWritten = mode.utf8.contains { [0x61, 0x77, 0x78].contains($0) }
      // `encoding="utf-8"` is no mode.
      let isMode = mode.utf8.count <= 3
      needs.append(isWritten && isMode ? .makesFile(.literal(path)) : .reads(.literal(path)))
    }
  }

  // MARK: Names

  /// What a name is set with for the first time; Python and Ruby have no word for it.
  private static let declarations: [PathExpression.Language: [String]] = [
    .cSharp: ["var ", "string ", "const string "],
    .java: ["var ", "final var ", "String ", "final String ", "Path ", "final Path ", "File "],
    .javaScript: ["export const ", "const ", "let ", "var "],
    .kotlin: ["val ", "var "],
  ]

  /// `NAME = …`, `NAME: Path = …`, `const NAME = …`.
  private mutating func assign(_ statement: [UInt8]) {
    var rest = statement[...]
    if let words = Self.declarations[surroundings.language] {
      guard let word = words.first(where: { statement.starts(with: $0.utf8) }) else { return }
      rest = rest.dropFirst(word.utf8.count)
    }
    let name = rest.prefix(while: PathExpression.isNameByte)
    guard !name.isEmpty, let equals = rest.firstIndex(of: 0x3D), equals + 1 < rest.endIndex,
      statement[equals + 1] != 0x3D
    else { return }
    let between = statement[name.endIndex..<equals].filter { $0 != 0x20 }
    guard between.isEmpty || between.first == 0x3A else { return }
    var expression = PathExpression(statement, at: equals + 1, surroundings)
    let value = expression.value()
    expression.skipBlanks()
    let ends = statement[min(expression.index, statement.count)...].filter {
      $0 != 0x20 && $0 != 0x0D
    }
    let isWhole = ends.isEmpty || ends.first == 0x3B || ends.first == 0x23
    surroundings.names[String(decoding: name, as: UTF8.self)] = isWhole ? value : .unknown
  }
}
