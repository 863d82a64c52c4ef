<?php
namespace App;

final class Greeter
{
    public function hello(string $name): string
    {
        return "hello, $name";
    }
}
