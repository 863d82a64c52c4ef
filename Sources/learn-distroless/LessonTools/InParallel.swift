import Dispatch
import Synchronization

/// Work on many things at once, on all cores.
enum InParallel {
  /// What comes of each, in the order of the things.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ work: @Sendable (Input) -> Output
  ) -> [Output] {
    let outputs = Mutex([Output?](repeating: nil, count: inputs.count))
    withoutActuallyEscaping(work) { work in
      DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
        let output = work(inputs[index])
        outputs.withLock { $0[index] = output }
      }
    }
    return outputs.withLock { $0.compactMap(\.self) }
  }
}
