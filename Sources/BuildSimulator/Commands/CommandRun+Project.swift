import BuildModel

extension CommandRun {
  /// A command that the lesson describes; `nil` where it describes none of that name.
  mutating func runProjectCommand(_ words: [String?]) -> Outcome? {
    let known = words.prefix { $0 != nil }.compactMap { $0 }
    guard let fact = context.facts.commands.first(where: { known.starts(with: $0.words) }) else {
      return nil
    }
    let name = fact.words.joined(separator: " ")
    // A bare name is looked up along PATH, where the project's own programs are not.
    let isBare = fact.words.first.map { !$0.contains("/") } ?? false
    if isBare, !findsLocalPrograms { return .unknown(name) }
    // What an option may send elsewhere is not known.
    if !words.dropFirst(fact.words.count).allSatisfy(CommandRun.keepsProducts) {
      return .unknown(name)
    }
    for need in fact.needs where state.files.look(at: path(need.path)).isAbsent {
      return .fails(need.error)
    }
    var added = Size.zero
    for product in fact.makes {
      let size = product.bytes.map { Size($0, .estimated) } ?? .unknown
      state.files.put(
        .file(File(size: size, origin: .command, imports: product.imports)), at: path(product.path))
      added += size
    }
    return .done(added)
  }

  /// Whether an argument of a project's command changes nothing of what it makes.
  private static func keepsProducts(_ argument: String?) -> Bool {
    guard let argument else { return false }
    return [
      "-p", "--project", "-b", "--build", ".", "tsconfig.json", "./tsconfig.json", "--pretty",
      "--skipLibCheck", "--incremental", "--verbose", "--strict",
    ].contains(argument)
  }
}
