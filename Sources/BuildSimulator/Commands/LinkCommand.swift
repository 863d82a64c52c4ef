/// `ln`: what a link names, under another name.
///
/// A link is shown as a copy of what it names at that moment; one to nothing leads nowhere and is left out.
struct LinkCommand: SimulatedCommand {
  static let names = ["ln"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let operands = run.operands, operands.count == 2 else { return .unknown("ln") }
    let link = run.path(operands[1])
    let folder = "/" + FileTree.parts(of: link).dropLast().joined(separator: "/")
    let target = FileTree.absolute(operands[0], in: operands[0].hasPrefix("/") ? "/" : folder)
    switch run.state.files.look(at: target) {
    case .present(let node):
      guard case .file(var file) = node else {
        run.state.files.put(node, at: link)
        return .done(.zero)
      }
      file.size = .zero
      run.state.files.put(.file(file), at: link)
    case .absent, .unknown: run.state.files.put(.unknown(.command), at: link)
    }
    return .done(.zero)
  }
}
