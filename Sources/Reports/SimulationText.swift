package import BuildChecks
import BuildModel
package import BuildSimulator
import DockerfileSyntax
import Findings
package import Localisation
package import Terminal

/// `simulate --format text`: the build as a transcript, its layers, the image, and whether it starts.
package struct SimulationText {
  private let localiser: Localiser
  private let width: Int

  package init(_ localiser: Localiser, width: Int) {
    self.localiser = localiser
    self.width = width
  }

  package func lines(
    for inspection: Inspection, changes: [CacheRun.Change]? = nil
  ) -> [StyledLine] {
    let transcript = BuildTranscript(inspection, changes: changes)
    var lines = transcript.steps.flatMap(step)
    if let image = inspection.image, inspection.simulation.failedStep == nil {
      lines += [""] + layers(of: image) + [""] + settings(of: image, inspection)
    }
    return lines + [""]
      + CheckReportText(localiser, width: width).start(inspection.start)
  }

  // MARK: Steps

  private func step(_ step: BuildTranscript.Step) -> [StyledLine] {
    let cached = step.isCached == true ? "CACHED " : ""
    let head = Run("\(cached)[\(step.stage) \(step.number)/\(step.count)] ", .dim)
    var runs = [head, Run(step.text)]
    let size = sizeText(step.size)
    if !size.isEmpty, step.isCached != true { runs.append(Run("  \(size)", .dim)) }
    var lines = TextWrapping.wrap(runs, width: width, hanging: 4)
    switch step.outcome {
    case .done: break
    case .fails(let text, _):
      lines += TextWrapping.wrap(
        [Run("ERROR: ", .failure), Run(text)], width: width - 2, hanging: 2
      ).map { $0.indented(2) }
    case .unknown(let reason) where step.isCached != true:
      lines += paragraph(
        localiser.text("simulate.step.unknown", ["reason": .message(reason)]))
    case .unknown: break
    }
    return lines
  }

  /// What a step adds; nothing where it adds nothing.
  private func sizeText(_ size: Size) -> String {
    size.bytes == 0 && size.certainty != .unknown ? "" : localiser.text(for: size)
  }

  // MARK: The image

  private func layers(of image: StageState) -> [StyledLine] {
    var rows = [(sizeText(image.baseSize), localiser.text("simulate.layer.base"))]
    rows += image.layers.map { (sizeText($0.size), $0.instruction.oneLine) }
    let room = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    var lines = [StyledLine([Run(localiser.text("simulate.layers"), .strong)])]
    for (size, text) in rows {
      let pad = String(repeating: " ", count: room - DisplayWidth.of(size))
      lines += labelled(Run("\(pad)\(size)"), text, room: room)
    }
    return lines
  }

  private func settings(of image: StageState, _ inspection: Inspection) -> [StyledLine] {
    let size = sizeText(image.size)
    let none = localiser.text("simulate.none")
    func list(_ words: [String]) -> String {
      words.isEmpty ? none : "[" + words.map(\.debugDescription).joined(separator: ", ") + "]"
    }
    var rows: [(String, String)] = [
      ("FROM", inspection.finalBaseName), ("USER", user(of: image)),
      ("WORKDIR", image.workingDirectory),
      ("ENTRYPOINT", list(image.entrypoint.words(shell: image.shell))),
      ("CMD", list(image.command.words(shell: image.shell))),
    ]
    let variables = image.scope.environment.sorted { $0.key < $1.key }
    rows += variables.map { ("ENV", "\($0.key)=\($0.value)") }
    if !image.exposedPorts.isEmpty {
      rows.append(("EXPOSE", image.exposedPorts.joined(separator: " ")))
    }
    let head = localiser.text("simulate.image", ["size": .text(size.isEmpty ? "0 B" : size)])
    return [StyledLine([Run(head, .strong)])]
      + rows.flatMap { name, value in
        let pad = String(repeating: " ", count: 10 - name.utf8.count)
        return labelled(Run(name + pad, .dim), value, room: 10)
      }
  }

  /// The name and, where the base sets the user, the number that its configuration holds.
  private func user(of image: StageState) -> String {
    guard image.userInstruction == nil, let base = image.baseImage, base.user.uid != 0,
      base.user.name == image.user
    else { return image.user }
    return "\(base.user.uid) (\(image.user))"
  }

  /// A text beside a label of so many columns; what does not fit goes on below it.
  private func labelled(_ label: Run, _ text: String, room: Int) -> [StyledLine] {
    guard width - room - 4 >= 20 else {
      return [StyledLine([Run("  "), label])]
        + TextWrapping.wrap([Run(text)], width: width - 4).map { $0.indented(4) }
    }
    let wrapped = TextWrapping.wrap([Run(text)], width: width - room - 4)
    return wrapped.enumerated().map { index, line in
      index == 0
        ? StyledLine([Run("  "), label, Run("  ")] + line.runs) : line.indented(room + 4)
    }
  }

  private func paragraph(_ text: String) -> [StyledLine] {
    TextWrapping.wrap(InlineText.runs(text), width: width - 2, hanging: 2).map { $0.indented(2) }
  }
}
