package import BuildModel
package import Findings
package import Lessons

/// Proves a lesson by its own samples, step by step.
package struct LessonProof: Sendable {
  private let lesson: Lesson
  private let images: BaseImageCatalogue

  package init(_ lesson: Lesson, images: BaseImageCatalogue) {
    self.lesson = lesson
    self.images = images
  }

  /// What was tried, and what went wrong.
  package struct Result: Sendable {
    package var samples: Int
    package var problems: [FileFinding]

    package init(samples: Int, problems: [FileFinding]) {
      self.samples = samples
      self.problems = problems
    }
  }

  package func run() -> Result {
    var result = Result(samples: 0, problems: [])
    for step in lesson.steps {
      let proof =
        step.kind.isExercise
        ? ExerciseProof(step, images: images).run() : QuestionProof(step, images: images).run()
      result.samples += proof.samples
      result.problems += proof.problems
    }
    result.problems += SizeProof(lesson, images: images).problems
    return result
  }
}
