package import BuildModel
import Findings
package import Grading
package import Lessons

/// A course whose lessons are read when the learner comes to them.
package struct LessonLibrary: Sendable {
  package let course: Course
  package let images: BaseImageCatalogue
  private let loader = LessonLoader(vocabulary: .standard, checksTexts: false)

  package init(course: Course, images: BaseImageCatalogue) {
    self.course = course
    self.images = images
  }

  package func load(_ id: String) -> LessonLoader.Loaded {
    loader.load(id, of: course)
  }

  package func grade(_ draft: String, for step: Step) -> Grade {
    Grader(images: images).grade(SourceText(draft), for: step)
  }
}
