import BuildChecks
import BuildModel
package import BuildSimulator
import DockerfileSyntax
package import Lessons

extension LessonVocabulary {
  /// The names of rules, reasons and instructions that this program knows.
  package static let standard = LessonVocabulary(
    rules: AllRules.ids, reasons: StartVerdict.Reason.allCases.map(\.rawValue),
    keywords: Keyword.names, vendors: BaseImage.vendors, bytes: { ByteSize($0)?.bytes })
}

extension Step {
  /// The app's folder and what the lesson says of it, for the simulation.
  package var buildContext: BuildContext {
    let commands = commands.map { command in
      ProjectFacts.Command(
        words: command.words,
        makes: command.makes.map { .init(path: $0.path, bytes: $0.bytes, imports: $0.imports) },
        needs: command.needs)
    }
    return BuildContext(app, facts: ProjectFacts(commands: commands, sizes: sizes))
  }
}
