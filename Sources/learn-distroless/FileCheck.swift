import BuildChecks
import BuildModel
import BuildSimulator
import Dispatch
import DockerfileSyntax
import Findings
import Folders
import Reports
import Synchronization

/// Reads and judges files, on all cores, and hands them on in their order.
struct FileCheck: Sendable {
  let program: Program
  let context: BuildContext
  let images: BaseImageCatalogue
  let build: BuildOptions
  let selection: RuleSelection
  let configurations: ConfigurationSearch

  enum Outcome: Sendable {
    case checked(CheckedFile, Configuration)
    /// Says what is wrong, when its turn comes.
    case unreadable(@Sendable (Program) -> Void)
  }

  /// Files that are in memory at the same time.
  private static let batch = 16

  /// Judges files and hands on each in turn; memory holds one batch.
  func forEach(_ paths: [String], _ body: (Outcome) -> Void) {
    guard paths.count > 1 else { return paths.forEach { body(outcome(of: $0)) } }
    var start = 0
    while start < paths.count {
      let batch = Array(paths[start..<min(start + FileCheck.batch, paths.count)])
      let outcomes = Mutex([Outcome?](repeating: nil, count: batch.count))
      DispatchQueue.concurrentPerform(iterations: batch.count) { index in
        let outcome = outcome(of: batch[index])
        outcomes.withLock { $0[index] = outcome }
      }
      for outcome in outcomes.withLock({ $0 }) { if let outcome { body(outcome) } }
      start += batch.count
    }
  }

  func outcome(of path: String) -> Outcome {
    do throws(FolderError) {
      let source = try program.read(path, limit: Dockerfile.largestSize)
      guard source.bytes.isUTF8 else {
        return .unreadable { $0.complain(Message("command.not-utf8", ["path": .text(path)])) }
      }
      let configuration = configurations.configuration(for: path)
      let inspection = inspection(of: source, configuration)
      if let target = build.target ?? configuration.target, inspection.build.target == nil {
        return .unreadable { [build] program in
          build.complainAboutTarget(target, in: inspection, path: path, program)
        }
      }
      return .checked(
        CheckedFile(source: source, inspection: inspection, selection(with: configuration)),
        configuration)
    } catch {
      return .unreadable { $0.complain(about: error, path: path) }
    }
  }

  func inspection(of source: SourceText, _ configuration: Configuration) -> Inspection {
    Inspection(
      of: Dockerfile(parsing: source), context: context, images: images,
      arguments: build.arguments, target: build.target ?? configuration.target,
      trustedRegistries: configuration.trustedRegistries)
  }

  /// Flags say it before the configuration does; what either ignores is ignored.
  func selection(with configuration: Configuration) -> RuleSelection {
    RuleSelection(
      select: selection.select.isEmpty && !selection.includesAll
        ? configuration.select : selection.select,
      ignore: selection.ignore + configuration.ignore, includesAll: selection.includesAll)
  }
}
