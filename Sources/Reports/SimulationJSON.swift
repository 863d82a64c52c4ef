package import BuildChecks
import BuildModel
package import BuildSimulator
import DockerfileSyntax
import Findings
package import Localisation

/// `simulate --format json`: the schema `learn-distroless/simulate/1`; ids never follow the language.
package struct SimulationJSON {
  private let localiser: Localiser

  package init(_ localiser: Localiser) { self.localiser = localiser }

  private struct Report: Encodable {
    var schema = "learn-distroless/simulate/1"
    var path: String
    var steps: [StepItem]
    var image: ImageItem?
    var start: StartItem
  }

  private struct StepItem: Encodable {
    var stage: String
    var line: Int
    var instruction: String
    var status: String
    var message: String?
    var bytes: Int
    var certainty: String
    /// Only with `--changed`: whether a second build does it again.
    var cached: Bool?
  }

  private struct ImageItem: Encodable {
    var base: String
    var bytes: Int
    var certainty, user, workdir: String
    var entrypoint, cmd: [String]
    var env: [String: String]
    var ports: [String]
    var layers: [LayerItem]
  }

  private struct LayerItem: Encodable {
    var line: Int
    var instruction: String
    var bytes: Int
    var certainty: String
  }

  private struct StartItem: Encodable {
    var verdict: String
    var message, reason: String?
  }

  package func text(for inspection: Inspection, changes: [CacheRun.Change]?) -> String {
    let table = LineTable(inspection.dockerfile.source.bytes)
    let transcript = BuildTranscript(inspection, changes: changes)
    return JSONText.of(
      Report(
        path: inspection.dockerfile.source.path,
        steps: transcript.steps.map { step in
          StepItem(
            stage: step.stage, line: table.line(at: step.instruction.range.lowerBound),
            instruction: step.text, status: status(step.outcome), message: message(step.outcome),
            bytes: step.size.bytes, certainty: step.size.certainty.rawValue, cached: step.isCached)
        }, image: image(inspection, table), start: start(inspection.start)))
  }

  private func status(_ outcome: Simulation.Outcome) -> String {
    switch outcome {
    case .done: "ok"
    case .fails: "fails"
    case .unknown: "unknown"
    }
  }

  private func message(_ outcome: Simulation.Outcome) -> String? {
    switch outcome {
    case .done: nil
    case .fails(let text, _): text
    case .unknown(let reason): localiser.text(for: reason)
    }
  }

  private func image(_ inspection: Inspection, _ table: LineTable) -> ImageItem? {
    guard let image = inspection.image else { return nil }
    return ImageItem(
      base: inspection.finalBaseName, bytes: image.size.bytes,
      certainty: image.size.certainty.rawValue, user: image.user,
      workdir: image.workingDirectory, entrypoint: image.entrypoint.words(shell: image.shell),
      cmd: image.command.words(shell: image.shell), env: image.scope.environment,
      ports: image.exposedPorts,
      layers: image.layers.map { layer in
        LayerItem(
          line: table.line(at: layer.instruction.range.lowerBound),
          instruction: layer.instruction.oneLine, bytes: layer.size.bytes,
          certainty: layer.size.certainty.rawValue)
      })
  }

  private func start(_ verdict: StartVerdict) -> StartItem {
    switch verdict {
    case .starts: StartItem(verdict: "starts")
    case .fails(let failure):
      StartItem(verdict: "fails", message: failure.text, reason: failure.reason.rawValue)
    case .unknown(let reason):
      StartItem(verdict: "unknown", message: localiser.text(for: reason), reason: reason.key)
    }
  }
}
