package com.example.bookshelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BookControllerTests {
    @Test
    void twoBooks() {
        assertEquals(2, new BookController().books().size());
    }
}
