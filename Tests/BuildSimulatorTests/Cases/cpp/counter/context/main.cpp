#include <iostream>
#include <string>
#include "words.hpp"

int main(int argc, char **argv) {
    const int n = argc > 1 ? std::stoi(argv[1]) : 3;
    std::cout << "top " << n << '\n';
    for (const auto &[word, count] : top_words("a b a c b a", n)) {
        std::cout << word << ' ' << count << '\n';
    }
    return 0;
}
