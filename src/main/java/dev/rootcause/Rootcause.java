package dev.rootcause;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The one program: serves the practice room, or runs the command that its first word names. */
@Modulithic
@SpringBootApplication
public class Rootcause {

    public static void main(String[] words) {
        SpringApplication.run(Rootcause.class, words);
    }
}
