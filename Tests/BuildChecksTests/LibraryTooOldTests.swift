import BuildChecks
import Testing

@Suite struct LibraryTooOldTests {
  @Test(arguments: [
    """
    FROM eclipse-temurin:25-jdk AS b
    WORKDIR /s
    COPY <<"E" Main.java
    public class Main { public static void main(String[] a) {} }
    E
    RUN javac -d out Main.java && jar --create --file a.jar --main-class Main -C out .
    FROM gcr.io/distroless/java17-debian13
    COPY --from=b /s/a.jar /a.jar
    CMD ["▶/a.jar◀"]

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: LibraryTooOld.self, in: text)
  }

  @Test(arguments: [
    """
    FROM eclipse-temurin:25-jdk AS b
    WORKDIR /s
    COPY <<"E" Main.java
    public class Main { public static void main(String[] a) {} }
    E
    RUN javac -d out Main.java && jar --create --file a.jar --main-class Main -C out .
    FROM gcr.io/distroless/java25-debian13
    COPY --from=b /s/a.jar /a.jar
    CMD ["/a.jar"]

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: LibraryTooOld.self, in: text)
  }
}
