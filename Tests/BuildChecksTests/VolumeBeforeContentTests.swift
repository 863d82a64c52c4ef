import BuildChecks
import Testing

@Suite struct VolumeBeforeContentTests {
  @Test(arguments: [
    """
    FROM debian:13
    VOLUME /data
    COPY a ▶/data/a◀

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: VolumeBeforeContent.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    COPY a /data/a
    VOLUME /data

    """,
    """
    FROM debian:13
    VOLUME /data
    COPY a /database

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: VolumeBeforeContent.self, in: text)
  }
}
