package com.example.bookshelf;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BookController {
    record Book(String title, int year) {}

    @GetMapping("/books")
    List<Book> books() {
        return List.of(new Book("Max Havelaar", 1860), new Book("De avonden", 1947));
    }
}
