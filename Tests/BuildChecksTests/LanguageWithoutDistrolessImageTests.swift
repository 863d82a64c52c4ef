import BuildChecks
import Testing

@Suite struct LanguageWithoutDistrolessImageTests {
  @Test(arguments: [
    """
    FROM ▶ruby:3.4-slim◀

    """,
    """
    FROM ▶php:8.4◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: LanguageWithoutDistrolessImage.self, in: text)
  }

  @Test(arguments: [
    """
    FROM ruby:3.4 AS build
    FROM scratch

    """,
    """
    FROM node:24

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: LanguageWithoutDistrolessImage.self, in: text)
  }
}
