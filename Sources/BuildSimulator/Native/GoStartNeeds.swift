/// What `main` of a Go program does before anything else and ends the program when it fails.
///
/// Read from the text: only calls whose error is followed by `log.Fatal`, `panic` or `os.Exit` count, and
/// only arguments that are literals, environment variables or flags. Functions of the module that `main` calls
/// that way are followed; in them an error that is returned counts.
struct GoStartNeeds {
  private(set) var needs: [StartNeed] = []
  /// Talks to SQLite through the driver that is written in C.
  private(set) var usesSQLite = false

  private let lines: [Substring]
  private let functions: GoFunctions
  /// What ends the program, or hands an error on to who does.
  private let ends: [String]
  private let depth: Int
  private var values: [Substring: StartNeed.Argument] = [:]
  /// The file of a database, which is made when it is first used.
  private var database: StartNeed.Argument?
  private var isDriverC = false

  init(_ text: String, functions: GoFunctions = GoFunctions()) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    self.functions = functions
    ends = ["log.Fatal", "panic(", "os.Exit("]
    depth = 0
    readTopLevel()
    guard let start = lines.firstIndex(where: { $0.hasPrefix("func main()") }) else { return }
    let end = lines[start...].firstIndex { $0 == "}" } ?? lines.endIndex
    for index in start..<end { read(lines[index], at: index, end) }
  }

  /// What a function does with the arguments that it is called with.
  private init(
    body: [Substring], _ values: [Substring: StartNeed.Argument], _ functions: GoFunctions,
    depth: Int
  ) {
    lines = body
    self.values = values
    self.functions = functions
    self.depth = depth
    ends = ["return nil, ", "return err", "return fmt.Errorf", "log.Fatal", "panic(", "os.Exit("]
    for index in lines.indices { read(lines[index], at: index, lines.endIndex) }
  }

  // MARK: Reading

  /// Functions that call each other are followed this far.
  private static let deepestCall = 3

  private mutating func follow(_ text: Substring) {
    guard depth < GoStartNeeds.deepestCall, let call = GoCall(text),
      let function = functions.named(call.name)
    else { return }
    var given: [Substring: StartNeed.Argument] = [:]
    for (parameter, word) in zip(function.parameters, call.arguments) {
      given[parameter] = argument(word)
    }
    let inner = GoStartNeeds(body: function.body, given, functions, depth: depth + 1)
    needs += inner.needs
    usesSQLite = usesSQLite || inner.usesSQLite
  }

  private mutating func readTopLevel() {
    for line in lines where line.hasPrefix("var ") || line.hasPrefix("const ") {
      if let path = Self.templates(in: line) { needs.append(.reads(.literal(path))) }
      let words = line.split(separator: " ")
      if words.count > 3, words[2] == "=", let text = Self.literal(words[3]) {
        values[words[1]] = .literal(text)
      }
    }
  }

  private mutating func read(_ line: Substring, at index: Int, _ end: Int) {
    let text = line.drop { $0 == "\t" || $0 == " " }
    guard !text.hasPrefix("//") else { return }
    if let path = Self.templates(in: text) { needs.append(.reads(.literal(path))) }
    assign(text)
    for driver in ["sqlite3", "sqlite"] {
      guard let path = argument(of: "sql.Open(\"\(driver)\", ", in: text) else { continue }
      database = path
      isDriverC = driver == "sqlite3"
    }
    guard isFatal(from: index, end) else { return }
    follow(text)
    if let database, text.range(of: ".Exec(") != nil || text.range(of: ".Ping(") != nil {
      needs.append(.makesFile(database))
      usesSQLite = usesSQLite || isDriverC
    }
    for call in ["template.ParseFiles(", "template.ParseGlob("] {
      if let value = argument(of: call, in: text) { needs.append(.reads(value)) }
    }
    for call in ["os.ReadFile(", "os.Open("] {
      if let value = argument(of: call, in: text) { needs.append(.reads(value)) }
    }
    for call in ["os.MkdirAll(", "os.Mkdir("] {
      if let value = argument(of: call, in: text) { needs.append(.makesFolder(value)) }
    }
    if text.range(of: "os.O_CREATE") != nil, let value = argument(of: "os.OpenFile(", in: text) {
      needs.append(.makesFile(value))
    }
    for call in ["os.Create(", "os.WriteFile("] {
      if let value = argument(of: call, in: text) { needs.append(.makesFile(value)) }
    }
    if let zone = argument(of: "time.LoadLocation(", in: text) { needs.append(.zone(zone)) }
  }

  /// `dir := os.Getenv("DIR")`, `dir = "spool"` behind a test for the empty text, `flag.String(…)`.
  private mutating func assign(_ text: Substring) {
    let isNew = text.range(of: " := ")
    guard let found = isNew ?? text.range(of: " = ") else { return }
    let name = text[..<found.lowerBound]
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return }
    let value = text[found.upperBound...]
    if value.hasPrefix("os.Getenv("), let variable = Self.literal(value.dropFirst(10)) {
      values[name] = .environment(variable, or: "")
    } else if value.hasPrefix("flag.String("), let flag = Self.literal(value.dropFirst(12)) {
      let rest = value.drop { $0 != "," }.dropFirst().drop { $0 == " " }
      values["*\(name)"[...]] = .flag(flag, or: Self.literal(rest) ?? "")
    } else if let text = Self.literal(value) {
      if isNew == nil, case .environment(let variable, "")? = values[name] {
        values[name] = .environment(variable, or: text)
      } else {
        values[name] = .literal(text)
      }
    } else {
      values[name] = argument(value)
    }
  }

  /// Whether the program ends when what stands here fails.
  private func isFatal(from index: Int, _ end: Int) -> Bool {
    lines[index..<min(index + 5, end)].contains { line in
      ends.contains { line.range(of: $0) != nil }
    }
  }

  private func argument(of call: String, in text: Substring) -> StartNeed.Argument? {
    guard let found = text.range(of: call) else { return nil }
    return argument(text[found.upperBound...])
  }

  /// A literal, a variable, `filepath.Join(…)`, or a function of one's own like `env("DIR", "spool")`.
  private func argument(_ text: Substring) -> StartNeed.Argument? {
    if let literal = Self.literal(text) { return .literal(literal) }
    for call in ["filepath.Join(", "path.Join("] where text.hasPrefix(call) {
      let parts = text.dropFirst(call.count).prefix { $0 != ")" }.split(separator: ",")
        .map { argument($0.drop { $0 == " " }) }
      let known = parts.compactMap(\.self)
      return known.count == parts.count && !known.isEmpty ? .joined(known) : nil
    }
    let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "*" }
    let rest = text.dropFirst(name.count)
    guard rest.first == "(", let variable = Self.literal(rest.dropFirst()),
      variable.allSatisfy({ $0.isUppercase || $0.isNumber || $0 == "_" }), !variable.isEmpty,
      let usual = Self.literal(rest.drop { $0 != "," }.dropFirst().drop { $0 == " " })
    else { return values[name] }
    return .environment(variable, or: usual)
  }

  /// `template.Must(template.ParseFiles("a.html"))`, which panics; the first of several files.
  private static func templates(in line: Substring) -> String? {
    guard line.range(of: "template.Must(") != nil else { return nil }
    for call in [".ParseFiles(", ".ParseGlob("] {
      if let found = line.range(of: call) { return literal(line[found.upperBound...]) }
    }
    return nil
  }

  /// The text in quotes at the start.
  private static func literal(_ text: Substring) -> String? {
    guard text.first == "\"" else { return nil }
    let inner = text.dropFirst().prefix { $0 != "\"" }
    return inner.contains("\\") ? nil : String(inner)
  }
}
