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
    if isBare, !findsLocalPrograms, let first = fact.words.first,
      state.look(forProgram: first).presence.node == nil
    {
      return .unknown(name)
    }
    // What an option may send elsewhere is not known.
    if !words.dropFirst(fact.words.count).allSatisfy(CommandRun.keepsProducts) {
      return .unknown(name)
    }
    for need in fact.needs where state.files.look(at: path(need.path)).isAbsent {
      return .fails(need.error)
    }
    for product in fact.makes {
      let size = product.bytes.map { Size($0, .estimated) } ?? .unknown
      makeFile(at: path(product.path)) { file in
        file.size = size
        if !product.imports.isEmpty { file.facts.imports = product.imports }
      }
    }
    return .done(.zero)
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
