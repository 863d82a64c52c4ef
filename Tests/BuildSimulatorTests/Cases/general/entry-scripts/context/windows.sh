#!/bin/sh
echo "written on windows"
