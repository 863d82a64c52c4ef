/// What a goal asks, or what a mistake looks like: one sentence about an answer.
///
/// The words that authors write stand in ``CheckWord``; how they are judged, in Grading.
package indirect enum Check: Sendable {
  case all([Check])
  case any([Check])
  case not(Check)
  case stages(Amount)
  case base(BaseProperty, Place)
  case has(Set<String>, form: Form?, from: Source?, Place)
  case file(String, from: Source?)
  case absent(String)
  case startedFile(from: Source)
  case starts(Bool)
  case reason(String)
  case rule(String)
  case user(UserKind)
  case size(Amount)
  case added(Amount)

  /// Which stages are looked at.
  package enum Place: String, Sendable, CaseIterable {
    case finalStage = "final stage"
    case firstStage = "first stage"
    case anyStage = "any stage"
  }

  package enum BaseProperty: Hashable, Sendable {
    case distroless, supported, dead, alpine, slim, debug, scratch, hasShell, stage
    /// Its name begins so.
    case image(String)

    static let words: [String: BaseProperty] = [
      "alpine": .alpine, "dead": .dead, "debug": .debug, "distroless": .distroless,
      "has shell": .hasShell, "scratch": .scratch, "slim": .slim, "stage": .stage,
      "supported": .supported,
    ]
  }

  package enum Form: String, Sendable, CaseIterable { case exec, shell }

  package enum Source: String, Sendable, CaseIterable {
    case anotherStage = "another stage"
    case buildContext = "build context"
    case anImage = "an image"
  }

  package enum UserKind: String, Sendable, CaseIterable { case root, nonroot }

  /// A bound, or an exact number.
  package enum Amount: Hashable, Sendable {
    case atLeast(Int)
    case atMost(Int)
    case exactly(Int)
  }
}

/// The closed vocabulary of `check` and `when`.
package enum CheckWord: String, Sendable, CaseIterable {
  case absent, added, all, any, base, file, form, from, has, `in`, not, reason, rule, size, stages
  case startedFile = "started-file"
  case starts, user

  package static var names: [String] { allCases.map(\.rawValue) }
}
