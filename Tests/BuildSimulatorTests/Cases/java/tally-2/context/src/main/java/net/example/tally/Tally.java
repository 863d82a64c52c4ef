package net.example.tally;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "tally", mixinStandardHelpOptions = true, version = "tally 1.4.0")
public final class Tally implements Callable<Integer> {
    @Option(names = "--inbox", defaultValue = "/tmp/inbox", description = "folder to count")
    Path inbox;

    @Option(names = "--every", defaultValue = "5", description = "seconds between two counts")
    int every;

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(inbox);
        while (true) {
            try (Stream<Path> s = Files.list(inbox)) {
                System.out.println(inbox + ": " + s.count());
            }
            Thread.sleep(every * 1000L);
        }
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new Tally()).execute(args));
    }
}
