"""What ships with the program and is true for every comment: the open letter, its blocks, the elements, the law.

Each function reads its file in resources/ once, when first asked, and gives values of the model.
"""
