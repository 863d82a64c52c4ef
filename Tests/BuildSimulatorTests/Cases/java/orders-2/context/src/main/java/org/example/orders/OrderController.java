package org.example.orders;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController {
    record Order(String article, int amount) {}

    private final List<Order> orders = new CopyOnWriteArrayList<>();

    @GetMapping("/orders")
    List<Order> all() {
        return orders;
    }

    @PostMapping("/orders")
    Order add(@RequestBody Order order) {
        orders.add(order);
        return order;
    }
}
