package import Findings

/// The answer to one check: yes, no, or can't tell, and what it was read from.
package struct Judgement: Sendable {
  package enum Truth: Sendable {
    case yes
    case no
    case unknown(Message)
  }

  package var truth: Truth
  package var evidence: Evidence

  /// What a remark about the answer can point at and name.
  package struct Evidence: Sendable {
    package var range: SourceRange?
    package var found = ""
    package var stage = ""
    package var expected = Message.Value.text("")
    /// What Docker or a runtime would print.
    package var message = ""
    /// Bytes, where a size was asked for.
    package var size = 0
    /// The finding that says it best.
    package var finding: Finding?
    /// The stem of the generated words, under `grade.`.
    package var key: String
    /// The stem where what was found should not be there.
    package var negatedKey: String?

    package init(key: String) { self.key = key }

    fileprivate var negated: Self {
      var other = self
      other.key = negatedKey ?? key
      return other
    }
  }

  init(_ truth: Truth, _ evidence: Evidence) {
    self.truth = truth
    self.evidence = evidence
  }

  init(_ answer: Bool?, unknown: Message, _ evidence: Evidence) {
    truth = answer.map { $0 ? .yes : .no } ?? .unknown(unknown)
    self.evidence = evidence
  }

  package var isYes: Bool { if case .yes = truth { true } else { false } }

  /// The answer to the opposite of the check.
  var negated: Judgement {
    switch truth {
    case .yes: Judgement(.no, evidence.negated)
    case .no: Judgement(.yes, evidence)
    case .unknown: self
    }
  }
}
