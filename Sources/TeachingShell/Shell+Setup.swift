package import Findings
package import Folders
package import Localisation
package import ProgressStore
package import Terminal

extension Shell {
  /// Everything that the shell is given: the course, the words, the terminal, the record.
  package struct Setup {
    package var library: LessonLibrary
    package var locales: Folder
    package var languages: [Language]
    package var language: Language
    package var screen: Screen
    package var reader: any LineReader
    package var store: ProgressStore
    /// Where drafts and record lie; `nil` when nothing can be written.
    package var dataFolder: String?
    package var recordPath: String
    /// Looked for when it is wanted, as the search path may be long.
    package var editor: () -> String?
    /// The home folder, for `~`.
    package var home: String?
    package var lessonIndex: Int
    package var version: String
    package var notes: [Message]

    package init(
      library: LessonLibrary, locales: Folder, languages: [Language], language: Language,
      screen: Screen, reader: any LineReader, store: ProgressStore, dataFolder: String?,
      recordPath: String, editor: @escaping () -> String?, home: String?, lessonIndex: Int,
      version: String,
      notes: [Message]
    ) {
      self.library = library
      self.locales = locales
      self.languages = languages
      self.language = language
      self.screen = screen
      self.reader = reader
      self.store = store
      self.dataFolder = dataFolder
      self.recordPath = recordPath
      self.editor = editor
      self.home = home
      self.lessonIndex = lessonIndex
      self.version = version
      self.notes = notes
    }
  }
}
