package com.example.orders;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController {
  record Order(long id, String item) {}

  @GetMapping("/orders")
  List<Order> all() {
    return List.of(new Order(1, "lamp"));
  }
}
