import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders
import Reports

/// What became of a case.
enum Verdict {
  case passed
  case failed(String)
  case unsupported
  /// Wrong or meaningless for us, with the reason.
  case leftOut(String)
}

/// How each kind of case is tried; `Tests/Conformance/README.md` lists them.
struct Kinds {
  let images: BaseImageCatalogue

  /// Cases that are not tried, by name, each with its reason.
  static let leftOut = [
    "heredoc-word/not#6": "a word with a blank inside does not come out of a line",
    "corpus/errors/testErrorsSourceMap/invalidflag#5":
      "expects a build error, but lists none of its words",
    "corpus/dockerfile_source_date_epoch/testSourceDateEpochDockerfileDefaultInvalid#1":
      "the value of one build argument of BuildKit's exporter, no part of the language",
  ]

  func verdict(of item: Case) -> Verdict {
    if let reason = Kinds.leftOut[item.name] { return .leftOut(reason) }
    switch item.kind {
    case "parse-dump": return dump(item)
    case "corpus", "convert", "instr-error", "parse-error", "instr-survives": return problems(item)
    case "expand-word": return expandWord(item)
    case "expand-words": return expandWords(item)
    case "directive": return directive(item)
    case "instr-device": return device(item)
    case "parse-comments": return descriptions(item)
    case "parse-lines": return lines(item)
    case "shell-pattern": return shellPattern(item)
    case "heredoc-chomp": return chomp(item)
    case "instr-flags": return .leftOut("the flag reader with made-up flags; ours knows real ones")
    case "words": return compare(words("ARG", item), item.expected?.texts)
    case "name-value": return nameValue(item)
    case "json-array": return jsonArray(item)
    case "heredoc-line": return compare(heredocNames(item.input?.text ?? ""), item.expected?.texts)
    case "heredoc-word": return heredocWord(item)
    case "heredoc-one", "heredoc-file": return heredocs(item)
    case "instr-copy": return copy(item)
    case "instr-run": return run(item)
    case "ports": return ports(item)
    case "git-ref": return gitReference(item)
    case "parse-warnings": return warnings(item)
    case "buildkit", "hadolint": return Lint(images: images).verdict(of: item)
    default: return .unsupported
    }
  }

  private func parse(_ text: String) -> Dockerfile { Dockerfile(parsing: SourceText(text)) }

  private func compare<Value: Equatable>(_ found: Value, _ expected: Value?) -> Verdict {
    found == expected
      ? .passed : .failed("expected \(expected.map { "\($0)" } ?? "nothing"), found \(found)")
  }

  // MARK: Whole files

  private func dump(_ item: Case) -> Verdict {
    let found = BuildKitDump.text(of: parse(item.dockerfile ?? "")).trimmed
    return compare(found, (item.expectedDump ?? "").trimmed)
  }

  /// Everything that BuildKit would refuse in a file, in its words.
  private func buildKitTexts(of item: Case) -> [String] {
    let inspection = Inspection(
      of: parse(item.dockerfile ?? ""), context: .unknown, images: images,
      arguments: item.buildArguments, target: item.target)
    let missing = item.target != nil && inspection.build.target == nil ? ["no such target"] : []
    return missing + AllRules.findings(in: inspection).compactMap(\.buildKitText)
  }

  private func problems(_ item: Case) -> Verdict {
    let found = buildKitTexts(of: item)
    if item.kind == "instr-survives" { return .passed }
    let decides = item.kind != "corpus" || item.outcome == "build-error" && item.isStatic == true
    guard decides, item.expectsError else {
      // What only a build shows is no matter of the text.
      if item.kind == "corpus", item.outcome == "build-error" { return .passed }
      return found.isEmpty || item.kind == "convert" && item.expected?.text != "ok"
        ? .passed : .failed("accepted by BuildKit, refused here: \(found)")
    }
    let wanted = item.expectedErrors ?? [item.expectedError ?? ""]
    let isMet = wanted.allSatisfy { text in found.contains { $0.contains(text) } }
    return isMet && !found.isEmpty ? .passed : .failed("expected \(wanted), found \(found)")
  }

  private func warnings(_ item: Case) -> Verdict {
    let count = parse(item.dockerfile ?? "").instructions.filter(\.hasEmptyContinuation).count
    return count > 0 ? .passed : .failed("no empty continuation was found")
  }

  // MARK: Words

  private func expandWord(_ item: Case) -> Verdict {
    let env = item.env ?? [:]
    let bytes = Array((item.input?.text ?? "").utf8)
    do throws(VariableExpansion.Failure) {
      let found = try VariableExpansion().expand(bytes[...], value: { env[$0] }).text
      guard !item.expectsError else { return .failed("expected an error, found \(found)") }
      return compare(found, item.expected?.text)
    } catch {
      guard item.expectsError else { return .failed("unexpected: \(error.buildKitText)") }
      let wanted = item.expectedError ?? ""
      return error.buildKitText.contains(wanted) || wanted.isEmpty
        ? .passed : .failed("expected \(wanted), found \(error.buildKitText)")
    }
  }

  private func expandWords(_ item: Case) -> Verdict {
    let env = item.env ?? [:]
    let bytes = Array((item.input?.text ?? "").utf8)
    do throws(VariableExpansion.Failure) {
      return compare(
        try VariableExpansion().words(bytes[...], value: { env[$0] }), item.expected?.texts)
    } catch { return .failed("unexpected: \(error.buildKitText)") }
  }

  /// BuildKit compares the regular expression that it makes; here only right or wrong can be told.
  private func shellPattern(_ item: Case) -> Verdict {
    let bytes = Array("${A#\(item.input?.text ?? "")}".utf8)
    let expansion = VariableExpansion()
    let isValid = (try? expansion.expand(bytes[...], value: { _ in "x" })) != nil
    return isValid == (item.expectedRegex != nil) ? .passed : .failed("valid: \(isValid)")
  }

  private func chomp(_ item: Case) -> Verdict {
    let file = parse("RUN <<-E\n\(item.input?.text ?? "")E\n")
    let content = file.instructions.first?.heredocs.first?.content ?? []
    return compare(String(decoding: content, as: UTF8.self), item.expected?.text)
  }

  private func words(_ keyword: String, _ item: Case) -> [String] {
    parse("\(keyword) \(item.input?.text ?? "")").instructions.first?.words.map(\.text) ?? []
  }

  private func nameValue(_ item: Case) -> Verdict {
    let texts = parse("\(item.command ?? "ENV") \(item.input?.text ?? "")").problems
      .compactMap(\.buildKitText)
    return texts.contains(item.expectedError ?? "") ? .passed : .failed("found \(texts)")
  }

  private func jsonArray(_ item: Case) -> Verdict {
    let file = parse("CMD \(item.input?.text ?? "")")
    if let error = item.expectedError, !error.isEmpty {
      let texts = file.problems.compactMap(\.buildKitText)
      return texts.contains(error) ? .passed : .failed("found \(texts)")
    }
    let command = file.instructions.first
    guard let expected = item.expected?.texts else {
      return command?.form != .exec ? .passed : .failed("was read as an array")
    }
    return compare(
      command?.form == .exec ? command?.words.map(\.text) ?? [] : ["no array"], expected)
  }

  // MARK: Heredocs

  private func heredocNames(_ line: String) -> [String] {
    parse(line).instructions.first?.heredocs.map(\.name.text) ?? []
  }

  private func heredocWord(_ item: Case) -> Verdict {
    let word = item.input?.text ?? ""
    let found = parse("RUN \(word)").instructions.first?.heredocs.first
    guard let expected = item.expected, expected != .null, !item.expectsError else {
      return found == nil ? .passed : .failed("was read as a heredoc")
    }
    return compare(found?.name.text ?? "no heredoc", expected.text)
  }

  private func heredocs(_ item: Case) -> Verdict {
    let found = parse(item.dockerfile ?? "").instructions.filter { $0.keyword != .from }
    let wanted = item.expected?.list ?? []
    guard found.count == wanted.count else {
      return .failed("expected \(wanted.count) instructions, found \(found.count)")
    }
    for (instruction, expected) in zip(found, wanted) {
      let names = instruction.heredocs.map(\.name.text)
      let bodies = instruction.heredocs.map { String(decoding: $0.body, as: UTF8.self) }
      let list = expected.list ?? []
      if names != list.compactMap({ $0["name"]?.text })
        || bodies != list.compactMap({ $0["content"]?.text })
      {
        return .failed("expected \(list), found \(names) \(bodies)")
      }
    }
    return .passed
  }

  private func copy(_ item: Case) -> Verdict {
    guard let copy = parse(item.dockerfile ?? "").instructions.first else {
      return .failed("no instruction")
    }
    let sources = copy.words.dropLast().map(\.text).filter { !$0.hasPrefix("<<") }
    let contents = copy.heredocs.map { String(decoding: $0.content, as: UTF8.self) }
    let inline = item.expected?["inline"]?.list ?? []
    if copy.words.last?.text != item.expected?["destination"]?.text
      || sources != item.expected?["sources"]?.texts
      || contents != inline.compactMap({ $0["content"]?.text })
    {
      return .failed("found \(sources) \(contents)")
    }
    return .passed
  }

  private func run(_ item: Case) -> Verdict {
    guard let run = parse(item.dockerfile ?? "").instructions.first else {
      return .failed("no instruction")
    }
    if let flags = item.expected?["flags_used"]?.texts {
      return compare(run.flags.map(\.name), flags)
    }
    let contents = run.heredocs.map { String(decoding: $0.body, as: UTF8.self) }
    let files = item.expected?["files"]?.list ?? []
    let isShell = run.form != .exec
    if run.words.map(\.text) != item.expected?["command"]?.texts
      || JSONValue.bool(isShell) != item.expected?["shell"]
      || contents != files.compactMap({ $0["content"]?.text })
    {
      return .failed("found \(run.words.map(\.text)) \(contents)")
    }
    return .passed
  }

  // MARK: Directives, comments, lines

  private func directive(_ item: Case) -> Verdict {
    let source = SourceText(item.dockerfile ?? "")
    let request = FrontendRequest(in: source)
    let directives = Dockerfile(parsing: source).directives
    let isSyntax = item.expected?["call"]?.text == "DetectSyntax"
    let named = directives.first { $0.name == item.expected?["key"]?.text }
    let value = isSyntax ? request?.commandLine : named?.value
    for assertion in item.expected?["asserts"]?.list ?? [] {
      let found: JSONValue =
        switch assertion["of"]?.text ?? "" {
        case "ok": .bool(value != nil)
        case "ref": .text(value.map { String($0.prefix { $0 != " " }) } ?? "")
        case "cmdline": .text(value ?? "")
        case "len(d)": .number(Double(directives.count))
        case "d[0].Name": .text(directives.first?.name ?? "")
        case "d[0].Value": .text(directives.first?.value ?? "")
        default: .number(Double(isSyntax ? request?.line ?? 0 : 1))
        }
      if found != assertion["is"] { return .failed("\(assertion): found \(found)") }
    }
    return .passed
  }

  private func descriptions(_ item: Case) -> Verdict {
    let file = parse(item.dockerfile ?? "")
    var found: [String] = []
    for instruction in file.instructions {
      if instruction.keyword == .from {
        found.append(file.description(of: "base", above: instruction) ?? "")
      } else {
        found += instruction.declaredArguments.flatMap {
          [$0.name, file.description(of: $0.name, above: instruction) ?? ""]
        }
      }
    }
    let wanted = (item.expected?.list ?? []).compactMap { $0["is"]?.text }
    return compare(found.sorted(), wanted.sorted())
  }

  private func lines(_ item: Case) -> Verdict {
    let text = item.dockerfile ?? ""
    let table = LineTable(Array(text.utf8))
    let found = parse(text).instructions.map { instruction in
      JSONValue.list([
        .number(Double(table.line(at: instruction.range.lowerBound))),
        .number(Double(table.line(at: instruction.range.upperBound))),
      ])
    }
    return compare(JSONValue.list(found), item.expectedLines?["children"])
  }

  // MARK: Values

  private func device(_ item: Case) -> Verdict {
    do throws(DeviceRequest.Failure) {
      let found = try DeviceRequest(item.input?.text ?? "")
      let isEqual =
        found.name == item.expected?["Name"]?.text
        && JSONValue.bool(found.isRequired) == item.expected?["Required"]
      return isEqual ? .passed : .failed("found \(found)")
    } catch { return compare(error.buildKitText, item.expectedError) }
  }

  private func ports(_ item: Case) -> Verdict {
    var found: [String] = []
    for text in item.input?.texts ?? [] {
      do throws(PortSpecification.Failure) {
        let port = try PortSpecification(text)
        found += port.ports.map { "\($0)/\(port.protocol)" }
      } catch {
        return error.buildKitText.contains(item.expectedError ?? "-")
          || item.expectedError?.isEmpty == true
          ? .passed : .failed("found \(error.buildKitText)")
      }
    }
    return compare(found, item.expected?.texts)
  }

  private func gitReference(_ item: Case) -> Verdict {
    let found = GitReference(item.input?.text ?? "")
    if let error = item.expectedError {
      let text = found?.failure?.buildKitText ?? ""
      return text.contains(error) ? .passed : .failed("expected \(error), found \(text)")
    }
    guard let expected = item.expected, expected != .null else {
      return found == nil ? .passed : .failed("was read as a repository: \(found?.remote ?? "")")
    }
    guard let found else { return .failed("was not read as a repository") }
    if let failure = found.failure { return .failed("unexpected: \(failure.buildKitText)") }
    let wanted = ["Remote", "Ref", "ShortName"].map { expected[$0]?.text ?? "" }
    return compare([found.remote, found.reference, found.shortName], wanted)
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last?.isWhitespace ?? false { text.removeLast() }
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    return String(text)
  }
}
